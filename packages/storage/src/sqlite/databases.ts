import { type Connection, connect, type NativeBinding } from './connection.ts';
import type { Folder } from './folder.ts';
import * as keysSchema from './keys/schema.ts';
import { keysMigrations, recordingsMigrations, shojiMigrations } from './migrations.gen.ts';
import * as recordingsSchema from './recordings/schema.ts';
import * as shojiSchema from './shoji/schema.ts';
import { upgrade } from './upgrade.ts';

/** The databases, with one connection that writes and one that reads each. */
export interface Databases {
  folder: Folder;
  nativeBinding: NativeBinding | undefined;
  now: () => number;
  recordings: { writer: Connection<typeof recordingsSchema>; reader: Connection<typeof recordingsSchema> };
  keys: { writer: Connection<typeof keysSchema>; reader: Connection<typeof keysSchema> };
  shoji: {
    writer: Connection<typeof shojiSchema>;
    reader: Connection<typeof shojiSchema>;
    /** Writes the index, which can be made again: it does not wait for the disk. */
    indexer: Connection<typeof shojiSchema>;
  };
  close(): void;
}

interface Opening {
  folder: Folder;
  nativeBinding: NativeBinding | undefined;
  now: () => number;
}

/** Opens the databases and brings them up to date. */
export function openDatabases(opening: Opening): Databases {
  const { folder, nativeBinding } = opening;
  const opened: (() => void)[] = [];
  const close = (): void => {
    for (const closeOne of opened.toReversed()) closeOne();
  };
  const open = <Schema extends Record<string, unknown>>(
    schema: Schema,
    file: string,
    kind: 'writer' | 'reader' | 'indexer',
  ): Connection<Schema> => {
    const synchronous = kind === 'indexer' ? 'NORMAL' : 'FULL';
    const connection = connect(schema, { file, nativeBinding, synchronous, readonly: kind === 'reader' });
    opened.push(() => connection.raw.close());
    return connection;
  };
  try {
    const recordingsWriter = open(recordingsSchema, folder.recordings, 'writer');
    const shojiWriter = open(shojiSchema, folder.shoji, 'writer');
    const keysWriter = open(keysSchema, folder.keys, 'writer');
    upgrade(recordingsWriter.raw, { ...opening, name: 'recordings', migrations: recordingsMigrations });
    upgrade(shojiWriter.raw, { ...opening, name: 'shoji', migrations: shojiMigrations });
    upgrade(keysWriter.raw, { ...opening, name: 'keys', migrations: keysMigrations });
    return {
      ...opening,
      recordings: { writer: recordingsWriter, reader: open(recordingsSchema, folder.recordings, 'reader') },
      keys: { writer: keysWriter, reader: open(keysSchema, folder.keys, 'reader') },
      shoji: {
        writer: shojiWriter,
        reader: open(shojiSchema, folder.shoji, 'reader'),
        indexer: open(shojiSchema, folder.shoji, 'indexer'),
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
