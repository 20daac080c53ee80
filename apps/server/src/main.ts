import { nodeIsTooOld, nodeSentence } from './node-version.ts';

if (nodeIsTooOld(process.versions.node)) {
  process.stderr.write(`${nodeSentence(process.versions.node)}\n`);
  process.exit(1);
}
// Only now may the native part of the database be loaded.
import('./cli/run.ts').then(({ run }) => run());
