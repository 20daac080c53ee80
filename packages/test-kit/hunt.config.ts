import { unit } from '@shoji/vitest-preset';
import { mergeConfig } from 'vitest/config';

export default mergeConfig(unit('@shoji/test-kit'), { test: { testTimeout: 240_000, hookTimeout: 60_000 } });
