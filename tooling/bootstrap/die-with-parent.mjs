// Preloaded into Node children (`node --import`): when the process that started them is gone, even by SIGKILL, the
// channel to it breaks, and they end as if told to. Without a channel this does nothing.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

// For this process alone: those that it forks inherit its options, and may live by their own channel (Playwright's
// workers end at once when it is unreferenced).
const at = process.execArgv.indexOf(import.meta.url);
if (at > 0 && process.execArgv[at - 1] === '--import') process.execArgv.splice(at - 1, 2);
