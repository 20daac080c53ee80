import { expect, it, vi } from 'vitest';
import { createHeldOutput } from './held-output.ts';

it('holds lines back, shows complaints on release, then lets everything through', () => {
  const write = vi.fn();
  const output = createHeldOutput(write);
  output.onLine('ready', 'stdout');
  output.onLine('careful', 'stderr');
  expect(write).not.toHaveBeenCalled();
  expect(output.release()).toEqual(['ready']);
  output.onLine('later', 'stdout');
  expect(write.mock.calls).toEqual([
    ['careful', 'stderr'],
    ['later', 'stdout'],
  ]);
  expect(output.release()).toEqual([]);
});
