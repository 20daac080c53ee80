// Checks that all packages carry the same version. Ends with 1 and one line a problem.
import { resolve } from 'node:path';
import { manifests } from './manifests.ts';
import { versionProblems } from './version-problems.ts';

const found = manifests(resolve(import.meta.dirname, '../..'));
const problems = versionProblems(found);
for (const problem of problems) console.log(problem);
console.log(`${found.length} packages, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
if (problems.length > 0) process.exitCode = 1;
