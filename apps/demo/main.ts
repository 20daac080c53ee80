import { readPlaces, startDemo } from './server.ts';

try {
  const demo = await startDemo(readPlaces(process.env));
  console.log(`Demo shop: ${demo.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void demo.close().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The demo shop did not start.');
  process.exitCode = 1;
}
