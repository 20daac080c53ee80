// Preloaded into Node children (`node --import`): when the process that started them is gone, even by SIGKILL, the
// channel to it breaks, and they end as if told to. Without a channel this does nothing.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
