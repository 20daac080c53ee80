import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether `stop` had been asked for. */
  wanted: boolean;
}

export interface ManagedProcess {
  readonly name: string;
  readonly ended: Promise<Ending>;
  /** Asks it to end, insists after the grace time, and resolves once it is gone. */
  stop(): Promise<void>;
}

export interface ProcessPlan {
  name: string;
  /** Arguments of the project's Node. */
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  onLine: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Milliseconds between asking and insisting; 10 s unless told. */
  graceMs?: number;
}

const DIE_WITH_PARENT = new URL('../bootstrap/die-with-parent.mjs', import.meta.url).href;

/** Starts a Node process that hands its output on by lines and does not outlive this one, even when this is killed. */
export function startProcess({ name, args, cwd, env, onLine, graceMs = 10_000 }: ProcessPlan): ManagedProcess {
  const child = spawn(process.execPath, ['--import', DIE_WITH_PARENT, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  let wanted = false;
  readLines(child, onLine);
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => {
      onLine(error.message, 'stderr');
      resolve({ code: 127, signal: null, wanted });
    });
    child.once('close', (code, signal) => resolve({ code, signal, wanted }));
  });
  return {
    name,
    ended,
    async stop() {
      wanted = true;
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

function readLines(child: ChildProcess, onLine: ProcessPlan['onLine']): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    const input = child[stream];
    if (input)
      createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => onLine(line, stream));
  }
}
