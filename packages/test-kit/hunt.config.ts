import { mergeConfig } from 'vitest/config';
import ours from './vitest.config.ts';

export default mergeConfig(ours, { test: { include: ['test/**/*.hunt.ts'], testTimeout: 240_000 } });
