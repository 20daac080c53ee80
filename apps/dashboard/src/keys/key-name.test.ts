import { describe, expect, it } from 'vitest';
import { isOneLetter, keyName } from './key-name.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keyName', () => {
  it.each([
    [{ ...none, key: 'j' }, 'j'],
    [{ ...none, key: 'J', shiftKey: true }, 'j'],
    [{ ...none, key: '?', shiftKey: true }, '?'],
    [{ ...none, key: ' ' }, 'Space'],
    [{ ...none, key: 'ArrowLeft' }, 'ArrowLeft'],
    [{ ...none, key: 'ArrowLeft', shiftKey: true }, 'Shift+ArrowLeft'],
    [{ ...none, key: 'c', ctrlKey: true }, null],
    [{ ...none, key: 'c', metaKey: true }, null],
    [{ ...none, key: 'ArrowLeft', altKey: true }, null],
  ])('%j is %j', (press, name) => {
    expect(keyName(press)).toBe(name);
  });
});

it.each([
  ['j', true],
  ['?', true],
  ['g s', true],
  ['Space', false],
  ['ArrowLeft', false],
  ['Escape', false],
])('says whether %s is a one-letter key: %j', (name, answer) => {
  expect(isOneLetter(name)).toBe(answer);
});
