import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: '@shoji/tooling',
    environment: 'node',
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.smoke.test.ts'],
  },
});
