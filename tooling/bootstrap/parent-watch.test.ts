import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { watchParent } from './parent-watch.mjs';

const env = { npm_lifecycle_event: 'start' };

describe.skipIf(process.platform === 'win32')('watchParent', () => {
  it('tells once when the parents are others than before', async () => {
    const onGone = vi.fn();
    let parents = '10 9';
    const stop = watchParent(onGone, { env, parents: () => parents, everyMs: 1 });
    await sleep(10);
    expect(onGone).not.toHaveBeenCalled();
    parents = '10 1';
    await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
    parents = '1 0';
    await sleep(10);
    expect(onGone).toHaveBeenCalledOnce();
    stop();
  });

  it('watches nobody when it was not npm that started us: a shell may be left behind', async () => {
    const parents = vi.fn(() => '1 0');
    watchParent(() => {}, { env: {}, parents, everyMs: 1 });
    await sleep(10);
    expect(parents).not.toHaveBeenCalled();
  });
});
