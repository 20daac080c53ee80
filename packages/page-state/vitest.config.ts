import { unit } from '@shoji/vitest-preset';

export default unit('@shoji/page-state');
