import { describe, expect, it, vi } from 'vitest';
import type { Ending, ManagedProcess } from './managed-process.ts';
import { runTogether } from './run-together.ts';

function fakeProcess(name: string) {
  let end = (_ending: Ending): void => {};
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  const stop = vi.fn(async () => end({ code: null, signal: 'SIGTERM', wanted: true }));
  const process: ManagedProcess = { name, ended, stop };
  return { process, stop, endByItself: (code: number) => end({ code, signal: null, wanted: false }) };
}

describe('runTogether', () => {
  it('stops the others when one ends, says which, and fails with its code', async () => {
    const [server, shop] = [fakeProcess('server'), fakeProcess('shop')];
    const report = vi.fn();
    const running = runTogether([server.process, shop.process], report);
    server.endByItself(3);
    expect(await running).toBe(3);
    expect(shop.stop).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledExactlyOnceWith('The server ended with code 3.');
  });

  it('an end that claims success is a failure all the same', async () => {
    const server = fakeProcess('server');
    const running = runTogether([server.process], () => {});
    server.endByItself(0);
    expect(await running).toBe(1);
  });

  it('stops all when asked to, without complaint, and lets go of the signal', async () => {
    const [server, shop] = [fakeProcess('server'), fakeProcess('shop')];
    const report = vi.fn();
    const before = process.listenerCount('SIGTERM');
    const running = runTogether([server.process, shop.process], report);
    process.emit('SIGTERM', 'SIGTERM');
    expect(await running).toBe(0);
    expect(report).not.toHaveBeenCalled();
    expect([server.stop, shop.stop].map((stop) => stop.mock.calls.length)).toEqual([1, 1]);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
