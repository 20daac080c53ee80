import { mergeConfig } from 'vitest/config';
import { unit } from '../../tooling/vitest/preset.ts';

export default mergeConfig(unit('@shoji/recorder'), {
  test: { globalSetup: ['test/build-setup.ts'], testTimeout: 20_000, hookTimeout: 30_000 },
});
