import { defineProject } from 'vitest/config';

/** The built dashboard in a real browser, with its real Content-Security-Policy and a fake API. */
export default defineProject({
  test: {
    name: '@shoji/dashboard (browser)',
    environment: 'node',
    include: ['test/**/*.browser.test.ts'],
    globalSetup: ['test/build-app.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
