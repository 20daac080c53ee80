import { expect, it } from 'vitest';
import { createGate } from './gate.ts';

it('lets no more through at once than it should, in order, and goes on after a failure', async () => {
  const gate = createGate(2);
  const log: string[] = [];
  let inside = 0;
  let most = 0;
  const work = (name: string) => async (): Promise<string> => {
    most = Math.max(most, ++inside);
    log.push(name);
    await new Promise((done) => setImmediate(done));
    inside--;
    if (name === 'b') throw new Error('broken');
    return name;
  };
  const all = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((name) => gate.run(work(name))));
  expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(most).toBe(2);
});
