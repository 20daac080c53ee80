export { authAdapter } from './auth-adapter.ts';
export type { NativeBinding } from './connection.ts';
export { openSqliteStorage, type SqliteOptions } from './open.ts';
