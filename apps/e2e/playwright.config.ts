import { defineConfig } from '@playwright/test';
import { launchOptions } from '@shoji/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.scenario.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { launchOptions: launchOptions(), viewport: { width: 1280, height: 800 }, trace: 'retain-on-failure' },
});
