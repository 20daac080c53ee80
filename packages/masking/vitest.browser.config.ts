import { browser } from '@shoji/vitest-preset';

export default browser('@shoji/masking');
