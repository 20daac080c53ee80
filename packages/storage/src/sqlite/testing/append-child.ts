/** Stores groups of batches without end and prints the key of each that is acknowledged. Argument: the folder. */
import { writeSync } from 'node:fs';
import { makeBatch } from '../../conformance/fixtures.ts';
import { openSqliteStorage } from '../index.ts';

const [, , folder = ''] = process.argv;
const storage = await openSqliteStorage({ folder, exclusive: true, now: Date.now });
const sessions = Array.from({ length: 3 }, () => makeBatch());
for (let seq = 0; ; seq++) {
  const group = sessions.map(({ sessionId, tabId }) =>
    makeBatch({ sessionId, tabId, seq, body: `${sessionId}/${seq}/`.repeat(50 * (seq % 7)) }),
  );
  const results = await storage.batches.append(group);
  const stored = group.filter((_, at) => results[at] === 'stored');
  writeSync(1, stored.map(({ sessionId, tabId }) => `${sessionId} ${tabId} ${seq}\n`).join(''));
}
