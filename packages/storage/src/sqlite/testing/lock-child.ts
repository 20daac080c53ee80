/** Opens the folder for itself alone, says so, and stays; or says why not. Argument: the folder. */
import { openSqliteStorage } from '../index.ts';

const [, , folder = ''] = process.argv;
try {
  await openSqliteStorage({ folder, exclusive: true, now: Date.now });
  console.log('open');
  setInterval(() => {}, 1000);
} catch (error) {
  console.log((error as { code?: string }).code);
  process.exitCode = 1;
}
