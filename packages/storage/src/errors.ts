/**
 * The closed set of what can go wrong in a storage. `not_found`: no such row; `conflict`: the key is taken;
 * `bad_cursor`: a cursor that this storage did not make; `busy`: locked for too long, nothing was stored, try again;
 * `full`: no space; `unwritable`: the folder or disk refuses to be read or written; `locked`: another server has the
 * folder; `newer_schema`: written by a newer version; `corrupt`: damaged, or migrations that are not those of this build.
 */
export const STORAGE_ERROR_CODES = [
  'not_found',
  'conflict',
  'bad_cursor',
  'busy',
  'full',
  'newer_schema',
  'corrupt',
  'locked',
  'unwritable',
] as const;
export type StorageErrorCode = (typeof STORAGE_ERROR_CODES)[number];

const MESSAGES: Record<StorageErrorCode, string> = {
  not_found: 'There is no such row.',
  conflict: 'The key is taken.',
  bad_cursor: 'The cursor was not made by this storage.',
  busy: 'The database is locked by another process.',
  full: 'The disk is full.',
  newer_schema: 'The data was written by a newer version of Shoji.',
  corrupt: 'The data is damaged or was changed by something else.',
  locked: 'Another server is using this data folder.',
  unwritable: 'The data folder cannot be read or written.',
};

/**
 * The only error a storage throws. Its message is fixed text: no value that was stored or asked for is ever in it.
 * `detail` is a code or the name of a migration, made for logs.
 */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly detail: string | undefined;

  constructor(code: StorageErrorCode, detail?: string) {
    super(MESSAGES[code]);
    this.name = 'StorageError';
    this.code = code;
    this.detail = detail;
  }
}

/** Whether a value is a {@link StorageError}, with this code if one is given. */
export const isStorageError = (error: unknown, code?: StorageErrorCode): error is StorageError =>
  error instanceof StorageError && (code === undefined || error.code === code);
