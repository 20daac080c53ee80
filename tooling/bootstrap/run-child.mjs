import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { watchParent } from './parent-watch.mjs';

const FORWARDED = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command and resolves to its exit code (128 + number when a signal ended it). Signals that reach us are passed
 * on, and so is the end of the npm that started us, which may be killed without being able to tell.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: Record<string, string>, capture?: boolean, ipc?: boolean }} options
 *   capture: keep the output instead of showing it; ipc: give the child a channel that breaks when we die
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runChild(command, args, { cwd, env, capture = false, ipc = false }) {
  return new Promise((resolve) => {
    /** @type {import('node:child_process').StdioOptions} */
    const shown = ['inherit', 'inherit', 'inherit'];
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ipc ? [...shown, 'ipc'] : shown;
    const shell = process.platform === 'win32' && !command.endsWith('.exe');
    const child = spawn(command, args, { cwd, env, stdio, shell, windowsHide: true });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));

    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const stopWatching = watchParent(() => child.kill('SIGTERM'));

    const finish = (code, extra = '') => {
      for (const signal of FORWARDED) process.off(signal, forward);
      stopWatching();
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    };
    child.once('error', (error) => finish(127, `${command}: ${error.message}\n`));
    child.once('close', (code, signal) => finish(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}
