// Checks the names of all files of code. Ends with 1 and one line a problem.
import { resolve } from 'node:path';
import { fileNameProblem } from './file-name-problem.ts';
import { treeFiles } from './tree-files.ts';

const files = treeFiles(resolve(import.meta.dirname, '../..'));
const problems = files.flatMap((file) => fileNameProblem(file) ?? []);
for (const problem of problems) console.log(problem);
console.log(`${files.length} files, ${problems.length} with a wrong name`);
if (problems.length > 0 || files.length === 0) process.exitCode = 1;
