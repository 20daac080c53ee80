// Writes the levels and places of docs/PRIVACY.md from what the test matrix decides.
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './privacy-table.ts';

const page = new URL('../../../docs/PRIVACY.md', import.meta.url);
writeFileSync(page, withTable(readFileSync(page, 'utf8')));
