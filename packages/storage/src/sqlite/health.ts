import type { Databases } from './databases.ts';
import { probe } from './recordings/schema.ts';

const TRUST_MS = 1000;

/** Writes one row to find out whether the disk takes writes; the answer holds for a second, either way. */
export function createHealth({ recordings: { writer }, now }: Databases): () => Promise<{ writable: boolean }> {
  let asked = Number.NEGATIVE_INFINITY;
  let writable = false;
  return async () => {
    const at = now();
    if (Math.abs(at - asked) < TRUST_MS) return { writable };
    try {
      writer.db.insert(probe).values({ id: 1, at }).onConflictDoUpdate({ target: probe.id, set: { at } }).run();
      writable = true;
    } catch {
      writable = false;
    }
    asked = at;
    return { writable };
  };
}
