// Runs `node --watch ARGS`. Node's own watcher does not notice that what started it was killed, and would live on with
// the server; this process does (die-with-parent.mjs tells it by SIGTERM) and ends both.
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
