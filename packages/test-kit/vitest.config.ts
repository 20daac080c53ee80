import { unit } from '@shoji/vitest-preset';
import { mergeConfig } from 'vitest/config';

// What hunts for longer is in hunt.config.ts.
export default mergeConfig(unit('@shoji/test-kit'), {
  test: { globalSetup: ['../recorder/test/build-setup.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});
