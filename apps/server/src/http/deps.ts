import type { Storage } from '@shoji/storage';
import type { Accounts } from '../domain/accounts/accounts.ts';
import type { Auth } from '../domain/accounts/auth.ts';
import type { Ingest } from '../domain/ingest/ingest.ts';
import type { Sessions } from '../domain/sessions/sessions.ts';
import type { SiteDirectory } from '../domain/sites/site-directory.ts';
import type { Logger } from '../log/logger.ts';
import type { RateLimits } from './rate-limits.ts';
import type { StaticFiles } from './static-files.ts';

/** What the HTTP layer is made of; `main` composes it, tests replace parts of it. */
export interface Deps {
  storage: Storage;
  sites: SiteDirectory;
  ingest: Ingest;
  sessions: Sessions;
  accounts: Accounts;
  auth: Auth;
  limits: RateLimits;
  files: StaticFiles;
  logger: Logger;
  version: string;
  publicUrl: string | undefined;
  trustProxy: boolean;
  /** A session ends after this long without input or batch. */
  sessionIdleMs: number;
  /** A browser would keep the sign-in cookie of this connection. */
  secureCookies: boolean;
  /** Origins besides the server's own whose pages may use the API (the dashboard's own server in development). */
  extraOrigins: readonly string[];
}
