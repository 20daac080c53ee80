import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ProcessPlan, startProcess } from './managed-process.ts';

const STAY = 'setInterval(() => {}, 1000); console.log(process.pid);';

function start(script: string, plan: Partial<ProcessPlan> = {}) {
  const lines: string[] = [];
  const managed = startProcess({
    name: 'test',
    args: ['-e', script],
    cwd: import.meta.dirname,
    env: process.env,
    onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    ...plan,
  });
  onTestFinished(() => managed.stop());
  return { managed, lines };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('startProcess', () => {
  it('hands both outputs on by lines, the last unfinished one too', async () => {
    const { managed, lines } = start('console.log("one\\ntwo"); console.error("bad"); process.stdout.write("rest")');
    expect(await managed.ended).toEqual({ code: 0, signal: null, wanted: false });
    expect(lines.sort()).toEqual(['stderr: bad', 'stdout: one', 'stdout: rest', 'stdout: two']);
  });

  it('stops it, and knows that it was wanted', async () => {
    const { managed, lines } = start(STAY);
    await vi.waitFor(() => expect(lines).toHaveLength(1), 10_000);
    await managed.stop();
    expect(await managed.ended).toMatchObject({ signal: 'SIGTERM' });
  });

  it('insists when asking does not help', async () => {
    const { managed, lines } = start(`process.on('SIGTERM', () => {}); ${STAY}`, { graceMs: 50 });
    await vi.waitFor(() => expect(lines).toHaveLength(1), 10_000);
    await managed.stop();
    expect(await managed.ended).toMatchObject({ signal: 'SIGKILL' });
  });

  it('what it started ends even when this process is killed', async () => {
    const module = JSON.stringify(new URL('./managed-process.ts', import.meta.url).href);
    const script = `import { startProcess } from ${module};
      startProcess({ name: 'child', args: ['-e', ${JSON.stringify(STAY)}], cwd: '.', env: process.env, onLine: console.log });`;
    const parent: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = await once(createInterface({ input: parent.stdout as NodeJS.ReadableStream }), 'line');
    const pid = Number.parseInt(line, 10);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 10_000);
  });
});
