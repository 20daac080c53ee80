import { spawn } from 'node:child_process';

export interface Command {
  /** A program, or a .js/.mjs/.ts file, which runs under this Node. */
  file: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** After this long it is ended, with everything it started. */
  timeoutMs: number;
}

export interface CommandResult {
  code: number;
  output: string;
  timedOut: boolean;
}

const DIE_WITH_PARENT = new URL('../bootstrap/die-with-parent.mjs', import.meta.url).href;
const running = new Set<() => void>();

/** Runs a command without a terminal in a process group of its own and keeps its output. Never rejects. */
export function runCommand({ file, args, cwd, env, timeoutMs }: Command): Promise<CommandResult> {
  const isScript = /\.[cm]?[jt]s$/.test(file);
  const command = isScript ? process.execPath : file;
  const commandArgs = isScript ? ['--import', DIE_WITH_PARENT, file, ...args] : [...args];
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: isScript ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    let timedOut = false;
    const end = (): void => endGroup(child.pid);
    running.add(end);
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, timeoutMs);
    const finish = (code: number, extra = ''): void => {
      clearTimeout(timer);
      running.delete(end);
      resolve({ code, timedOut, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.once('error', (error) => finish(127, `${file}: ${error.message}\n`));
    // Not 'close': a grandchild that keeps the pipe open must not keep us waiting.
    child.once('exit', (code) => setImmediate(finish, code ?? 1));
  });
}

/** Ends everything that is still running; for the handlers of signals. */
export function endAllCommands(): void {
  for (const end of running) end();
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch {
    return; // gone already
  }
  setTimeout(() => {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // gone by now
    }
  }, 5000).unref();
}
