/** For tests that need another process: one that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Child {
  process: ChildProcess;
  /** Everything it has printed so far, by line. */
  lines: string[];
  /** Resolves when it has printed this many lines, or has ended. */
  printed(count: number): Promise<void>;
  /** Resolves with the exit code once it has ended and all its output is here. */
  ended: Promise<number | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Runs a script of this folder; it is killed after the test if it still runs. */
export function startChild(script: string, ...args: string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resolve of waiting) resolve();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  const ended = once(child, 'close').then(([code]) => {
    wake();
    return code as number | null;
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    process: child,
    lines,
    ended,
    async printed(count) {
      let over = false;
      void ended.then(() => {
        over = true;
      });
      while (lines.length < count && !over) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
