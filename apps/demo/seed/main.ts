import { readArguments } from './arguments.ts';
import { SeedProblem } from './check-servers.ts';
import { runSeed } from './run-seed.ts';

try {
  const failed = await runSeed({
    ...readArguments(process.argv.slice(2), process.env),
    say: (line) => console.log(line),
  });
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof SeedProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
