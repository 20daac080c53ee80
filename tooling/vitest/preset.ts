import { launchOptions } from '@shoji/chromium';
import { playwright } from '@vitest/browser-playwright';
import { defineProject, type UserWorkspaceConfig } from 'vitest/config';

/** Tests that need no browser: `*.test.ts` beside the source. */
export const unit = (name: string): UserWorkspaceConfig =>
  defineProject({
    test: {
      name,
      environment: 'node',
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      exclude: ['**/*.browser.test.*', '**/node_modules/**'],
    },
  });

/** Tests in a real Chromium: `*.browser.test.ts`. */
export const browser = (name: string): UserWorkspaceConfig =>
  defineProject({
    test: {
      name: `${name} (browser)`,
      include: ['src/**/*.browser.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  });
