import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*/vitest*.config.ts', 'apps/*/vitest*.config.ts', 'tooling/vitest.config.ts'],
    // Most of the time goes into waiting for browsers and servers, so that two files at once pay even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
