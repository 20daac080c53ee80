import { unit } from '@shoji/vitest-preset';
import { mergeConfig } from 'vitest/config';

export default mergeConfig(unit('@shoji/recorder'), {
  test: { globalSetup: ['test/build-setup.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});
