/** Waits for a moment, then brings a database up to date and prints what it applied. Arguments: folder, ms since 1970. */
import { join } from 'node:path';
import { openRaw } from '../connection.ts';
import { upgrade } from '../upgrade.ts';

const [, , folder = '', moment = ''] = process.argv;
while (Date.now() < Number(moment)) {
  // All of them at once: a timer would not be as exact.
}
const db = openRaw({ file: join(folder, 'race.db'), nativeBinding: undefined, synchronous: 'FULL' });
const migrations = [
  { name: '0000_a', sql: 'create table a (x integer)' },
  { name: '0001_b', sql: 'insert into a values (1); create table b (x integer)' },
  { name: '0002_c', sql: 'insert into a values (2)' },
];
const backups = join(folder, 'backups');
console.log(JSON.stringify(upgrade(db, { name: 'race', migrations, folder: { backups }, now: Date.now })));
