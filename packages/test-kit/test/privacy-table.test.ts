import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTable } from '../privacy-table/privacy-table.ts';

it('docs/PRIVACY.md says what the matrix decides', () => {
  const page = readFileSync(new URL('../../../docs/PRIVACY.md', import.meta.url), 'utf8');
  expect(page, 'run `pnpm -F @shoji/test-kit privacy-table`').toBe(withTable(page));
});
