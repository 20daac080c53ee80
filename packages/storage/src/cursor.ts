import { StorageError } from './errors.ts';

/** The last row of a page: the next page begins after it. */
export interface Position {
  startedAt: number;
  id: string;
}

export const writeCursor = ({ startedAt, id }: Position): string =>
  Buffer.from(JSON.stringify([startedAt, id])).toString('base64url');

/** Throws `bad_cursor` for anything that {@link writeCursor} does not make. */
export function readCursor(cursor: string): Position {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && value.length === 2) {
      const [startedAt, id] = value as unknown[];
      if (Number.isSafeInteger(startedAt) && typeof id === 'string') return { startedAt: startedAt as number, id };
    }
  } catch {
    // Not JSON: as bad as any other.
  }
  throw new StorageError('bad_cursor');
}
