import type { Storage } from '@shoji/storage';
import { authAdapter, openSqliteStorage } from '@shoji/storage/sqlite';
import { encryptStorage, type MasterKeys, makeMasterKey, masterIdOf } from '@shoji/storage/vault';
import type { Assets } from '../assets/assets.ts';
import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { type Accounts, createAccounts } from '../domain/accounts/accounts.ts';
import { type Auth, createAuth } from '../domain/accounts/auth.ts';
import { openMasterKeyFile } from '../master-key-file.ts';
import { readServerKeys, type ServerKeys } from '../server-keys.ts';

/** The data folder, opened: by the server alone, by other commands beside it. */
export interface Workspace {
  storage: Storage;
  auth: Auth;
  accounts: Accounts;
  keys: ServerKeys;
  masterKeys: MasterKeys;
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

function masterKeysOf({ masterKeys, dataFolder }: Config, now: () => number): MasterKeys {
  if (masterKeys.length === 0) return openMasterKeyFile(dataFolder, now);
  const keys = masterKeys.map(makeMasterKey);
  const [first] = keys;
  return { current: () => first as NonNullable<typeof first>, find: (id) => keys.find((key) => key.id.equals(id)) };
}

/** Said at the start rather than by recordings that do not open, one after the other. */
async function checkMasterKeys(storage: Storage, masterKeys: MasterKeys): Promise<void> {
  const [first] = await storage.keys.page(null, 1);
  const id = first && masterIdOf(first.wrapped);
  if (!first || (id && masterKeys.find(id))) return;
  throw new ConfigError(
    'The master key is not the one that the recordings in this folder were encrypted with. Put back keys/master.key, or ' +
      'set SHOJI_MASTER_KEY (while it is being changed, SHOJI_MASTER_KEY_OLD as well).',
  );
}

export async function openWorkspace(
  config: Config,
  assets: Assets,
  { exclusive, now = Date.now, onIndexError }: WorkspaceOptions,
): Promise<Workspace> {
  const nativeBinding = assets.nativeBinding(config.dataFolder, config.cacheFolder);
  const opened = await openSqliteStorage({
    folder: config.dataFolder,
    exclusive,
    now,
    ...(onIndexError && { onIndexError }),
    ...(nativeBinding !== undefined && { nativeBinding }),
  });
  try {
    const keys = readServerKeys(config.dataFolder);
    const masterKeys = masterKeysOf(config, now);
    await checkMasterKeys(opened, masterKeys);
    const storage = encryptStorage(opened, masterKeys);
    const secureCookies = httpsOutside(config) || !config.insecureHttp;
    const auth = createAuth({
      database: authAdapter(opened),
      secret: keys.cookieSecret,
      baseURL: config.publicUrl ?? `http://127.0.0.1:${config.port}`,
      // Origins are checked for all of /api in one place, see http/api/guard.ts.
      trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
      secureCookies,
    });
    return { storage, auth, keys, masterKeys, secureCookies, accounts: createAccounts({ auth, storage, now }) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
