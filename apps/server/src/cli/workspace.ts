import type { Storage } from '@shoji/storage';
import { authAdapter, openSqliteStorage } from '@shoji/storage/sqlite';
import type { Assets } from '../assets/assets.ts';
import type { Config } from '../config/config.ts';
import { type Accounts, createAccounts } from '../domain/accounts/accounts.ts';
import { type Auth, createAuth } from '../domain/accounts/auth.ts';
import { readServerKeys, type ServerKeys } from '../server-keys.ts';

/** The data folder, opened: by the server alone, by other commands beside it. */
export interface Workspace {
  storage: Storage;
  auth: Auth;
  accounts: Accounts;
  keys: ServerKeys;
  /** Browsers keep cookies with `Secure` over HTTPS and on loopback; only `--insecure-http` does without. */
  secureCookies: boolean;
}

const httpsOutside = (config: Config): boolean =>
  config.tls !== undefined || config.trustProxy || config.publicUrl?.startsWith('https:') === true;

export interface WorkspaceOptions {
  exclusive: boolean;
  now?: () => number;
  /** Index rows could not be written; they are made again at the next start. */
  onIndexError?: (error: unknown) => void;
}

export async function openWorkspace(
  config: Config,
  assets: Assets,
  { exclusive, now = Date.now, onIndexError }: WorkspaceOptions,
): Promise<Workspace> {
  const nativeBinding = assets.nativeBinding(config.dataFolder, config.cacheFolder);
  const storage = await openSqliteStorage({
    folder: config.dataFolder,
    exclusive,
    now,
    ...(onIndexError && { onIndexError }),
    ...(nativeBinding !== undefined && { nativeBinding }),
  });
  try {
    const keys = readServerKeys(config.dataFolder);
    const secureCookies = httpsOutside(config) || !config.insecureHttp;
    const auth = createAuth({
      database: authAdapter(storage),
      secret: keys.cookieSecret,
      baseURL: config.publicUrl ?? `http://127.0.0.1:${config.port}`,
      // Origins are checked for all of /api in one place, see http/api/guard.ts.
      trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
      secureCookies,
    });
    return { storage, auth, keys, secureCookies, accounts: createAccounts({ auth, storage, now }) };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
