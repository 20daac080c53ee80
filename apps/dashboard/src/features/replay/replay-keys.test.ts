import { expect, it, vi } from 'vitest';
import { keyName } from '../../keys/key-name.ts';
import { replayKeys } from './replay-keys.ts';

it('binds each key of the sheet to what the sheet says', () => {
  const actions = {
    page: vi.fn(),
    event: vi.fn(),
    by: vi.fn(),
    tenth: vi.fn(),
    speed: vi.fn(),
    skip: vi.fn(),
    copyLink: vi.fn(),
    fullScreen: vi.fn(),
  };
  const page = { toggle: vi.fn(), leave: vi.fn(), search: vi.fn() };
  const keys = replayKeys(actions, page);
  const press = (key: string, shiftKey = false) =>
    keys[keyName({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false }) ?? '']?.();

  press(' ');
  expect(page.toggle).toHaveBeenCalledOnce();
  press('ArrowLeft');
  press('ArrowRight', true);
  expect(actions.by.mock.calls).toEqual([[-5_000], [30_000]]);
  press('J', true);
  press('l');
  expect(actions.event.mock.calls).toEqual([[-1], [1]]);
  press('[');
  press(']');
  expect(actions.page.mock.calls).toEqual([[-1], [1]]);
  press('0');
  press('9');
  expect(actions.tenth.mock.calls).toEqual([[0], [9]]);
  press(',');
  press('.');
  expect(actions.speed.mock.calls).toEqual([[-1], [1]]);
  press('i');
  press('c');
  press('f');
  press('/');
  press('Escape');
  for (const called of [actions.skip, actions.copyLink, actions.fullScreen, page.search, page.leave])
    expect(called).toHaveBeenCalledOnce();
});
