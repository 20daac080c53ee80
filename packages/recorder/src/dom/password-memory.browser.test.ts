import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPasswordMemory, type PasswordMemory } from './password-memory.ts';

let memory: PasswordMemory;
beforeEach(() => {
  document.body.innerHTML = '<div id="box"><input id="q"></div><input id="other">';
  memory = createPasswordMemory();
  memory.watch(document);
});
afterEach(() => memory.stop());

const find = (selector: string): HTMLInputElement => document.querySelector(selector) as HTMLInputElement;
/** Observers report in a microtask. */
const reported = (): Promise<void> => Promise.resolve();

it('remembers an input that was a password for a moment', async () => {
  find('#q').type = 'password';
  find('#q').type = 'text';
  await reported();
  expect(memory.wasPassword(find('#q'))).toBe(true);
  expect(memory.wasPassword(find('#other'))).toBe(false);
});

it('remembers one that came as a password and changed within the same task', async () => {
  const input = document.createElement('input');
  input.type = 'password';
  document.body.append(input);
  input.type = 'text';
  await reported();
  expect(memory.wasPassword(input)).toBe(true);
});

it('takes an input that replaces a password for one', async () => {
  find('#q').type = 'password';
  await reported();
  const shown = document.createElement('input');
  find('#q').replaceWith(shown);
  await reported();
  expect(memory.wasPassword(shown)).toBe(true);
});

it('takes an input of the same id or name for one', async () => {
  find('#q').type = 'password';
  await reported();
  find('#q').remove();
  const shown = document.createElement('input');
  shown.name = 'q';
  document.body.append(shown);
  expect(memory.wasPassword(shown)).toBe(true);
});

it('sees into shadow roots once it was asked about something in them', async () => {
  const root = find('#box').attachShadow({ mode: 'open' });
  root.innerHTML = '<input id="in">';
  const input = root.querySelector('input') as HTMLInputElement;
  expect(memory.wasPassword(input)).toBe(false);
  input.type = 'password';
  input.type = 'text';
  await reported();
  expect(memory.wasPassword(input)).toBe(true);
});

it('knows autocomplete and the mark that rrweb leaves', () => {
  find('#q').setAttribute('autocomplete', 'new-password');
  find('#other').setAttribute('data-rr-is-password', 'true');
  expect([memory.wasPassword(find('#q')), memory.wasPassword(find('#other'))]).toEqual([true, true]);
});
