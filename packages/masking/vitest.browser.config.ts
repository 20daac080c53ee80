import { browser } from '../../tooling/vitest/preset.ts';

export default browser('@shoji/masking');
