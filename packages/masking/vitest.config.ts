import { unit } from '../../tooling/vitest/preset.ts';

export default unit('@shoji/masking');
