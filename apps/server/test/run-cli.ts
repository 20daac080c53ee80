import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  env?: Record<string, string>;
  cwd?: string;
  stdin?: string;
}

function start(args: string[], { env = {}, cwd }: CliOptions): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { ...(cwd && { cwd }), env: { PATH: process.env['PATH'], ...env } });
}

/** Runs one command of the command line in a process of its own, as a person would. */
export async function runCli(args: string[], options: CliOptions = {}): Promise<CliResult> {
  const child = start(args, options);
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.on('data', (chunk: Buffer) => {
      printed[stream] += chunk.toString();
    });
  }
  child.stdin?.end(options.stdin ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed };
}

/** Starts `serve` and resolves when it has printed where it listens. */
export async function startCliServer(options: CliOptions): Promise<{ output: string; stop(): Promise<void> }> {
  const child = start(['serve'], options);
  let output = '';
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Data ')) ready();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${output}`)));
  });
  return {
    output,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
