import { isStorageError, type StorageErrorCode } from '@shoji/storage';
import { ConfigError } from '../config/config-error.ts';

const SENTENCES: Readonly<Record<StorageErrorCode, string>> = {
  not_found: 'What was asked for is not there.',
  conflict: 'It is there already.',
  bad_cursor: 'The cursor cannot be read.',
  busy: 'The database is busy. Try again in a moment.',
  full: 'The disk of the data folder is full. Make room and try again; nothing was lost.',
  newer_schema:
    'The data folder was written by a newer version of Shoji. Use that version or a newer one; nothing was changed.',
  corrupt: 'A database in the data folder is damaged. Put back a backup; nothing was changed.',
  locked: 'Another Shoji server is running on this data folder. Stop it first, or set SHOJI_DATA to another folder.',
  unwritable:
    'The data folder cannot be written. Check who owns it, or set SHOJI_DATA to a folder that you may write to.',
};

/** What went wrong, for the person at the terminal: a sentence, its code, and no stack trace. */
export function exitSentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (isStorageError(error)) return `${SENTENCES[error.code]} (${error.code})`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `Shoji stopped because of an error that it does not know${code}.`;
}
