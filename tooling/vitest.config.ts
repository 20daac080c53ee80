import { defineProject } from 'vitest/config';

/** Tests of what checks, builds and starts the rest. */
export default defineProject({
  test: {
    name: '@shoji/tooling',
    environment: 'node',
    include: ['**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', '**/*.smoke.test.ts'],
    testTimeout: 30_000,
  },
});
