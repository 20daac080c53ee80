import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { commandVerdict } from './command-verdict.ts';
import { runCommand } from './run-command.ts';

function script(text: string): string {
  const file = join(temporaryFolder(), 'script.mjs');
  writeFileSync(file, text);
  return file;
}

const run = (file: string, timeoutMs = 20_000, args: string[] = []) =>
  runCommand({ file, args, cwd: import.meta.dirname, env: process.env, timeoutMs });

describe('runCommand', () => {
  it('runs scripts under this Node and keeps what they say', async () =>
    expect(await run(script('console.log(process.version); process.exit(3)'))).toEqual({
      code: 3,
      timedOut: false,
      output: `${process.version}\n`,
    }));

  it('gives no terminal and no input to wait for', async () =>
    expect((await run(script('process.stdin.on("end", () => console.log("no input")).resume()'))).output).toBe(
      'no input\n',
    ));

  it('fails for a program that is not there', async () =>
    expect(await run('no-such-program-anywhere')).toMatchObject({ code: 127 }));

  it('ends what takes too long, with what that had started', async () => {
    const child = 'setInterval(() => {}, 1000)';
    const file = script(`import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' });
      console.log(child.pid); setInterval(() => {}, 1000);`);
    const result = await run(file, 1500);
    expect(result.timedOut).toBe(true);
    expect(commandVerdict(result)).toMatchObject({ failed: 1, output: expect.stringContaining('took too long') });
    const pid = Number(result.output);
    expect(pid).toBeGreaterThan(0);
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), 10_000);
  });
});
