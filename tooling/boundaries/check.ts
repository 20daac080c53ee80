// Checks who imports whom, and who reads the environment. Ends with 1 and one line a violation.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { treeFiles } from '../lint/tree-files.ts';
import { environmentReads } from './environment-reads.ts';
import { importDirections } from './import-directions.ts';

const root = resolve(import.meta.dirname, '../..');

const { modules, violations } = await importDirections(root, ['packages', 'apps', 'tooling']);
const reads = treeFiles(root)
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => environmentReads(file, readFileSync(join(root, file), 'utf8')));

for (const { rule, from, to } of violations) console.log(`${rule}: ${from} -> ${to}`);
for (const read of reads) console.log(`only-config-reads-the-environment: ${read}`);
const problems = violations.length + reads.length;
console.log(`${modules} modules, ${problems} ${problems === 1 ? 'violation' : 'violations'}`);
if (problems > 0 || modules === 0) process.exitCode = 1;
