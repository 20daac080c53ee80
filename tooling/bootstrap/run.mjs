// Entry of `npm start`, `npm test` and `npm run -s shoji`: brings pnpm, the pinned Node and the dependencies, then runs
// the command with them. This file and node-version.mjs keep to syntax that every Node with modules can read, so that
// an old Node says a sentence and not a syntax error.
import { nodeVersionProblem } from './node-version.mjs';

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
} else {
  import('./commands.mjs')
    .then((commands) => commands.runCommand(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
}
