import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { isLoopback } from './loopback.ts';

/** Everything that the environment and the command line decide. Nothing else in the server reads the environment. */
export interface Config {
  host: string;
  port: number;
  /** Origin under which browsers reach the server; undefined: the one they ask for, on loopback only. */
  publicUrl: string | undefined;
  /** `X-Forwarded-*` headers of the peer are believed. */
  trustProxy: boolean;
  tls: { certFile: string; keyFile: string } | undefined;
  insecureHttp: boolean;
  dataFolder: string;
  admin: { email: string; password: string } | undefined;
  /** Master keys of the environment, the one to wrap with first; empty: a file in the data folder has them. */
  masterKeys: readonly Uint8Array[];
  /** Where scratch files go that must not lie in the data folder; undefined: the system's place. */
  cacheFolder: string | undefined;
  sessionIdleMs: number;
  rateLimit: boolean;
  demoPort: number;
}

export interface ConfigFlags {
  host?: string | undefined;
  port?: string | undefined;
  data?: string | undefined;
  insecureHttp?: boolean | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

function readPort(name: string, value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new ConfigError(`${name} must be a port from 0 to 65535.`);
  return port;
}

function readPublicUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new ConfigError('SHOJI_PUBLIC_URL must be an address such as https://shoji.example.');
  }
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new ConfigError('SHOJI_PUBLIC_URL must be scheme and host only, such as https://shoji.example.');
  }
  return url.origin;
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (value === undefined || ['', '0', 'off', 'false', 'no'].includes(value.toLowerCase())) return false;
  if (['1', 'on', 'true', 'yes'].includes(value.toLowerCase())) return true;
  throw new ConfigError(`${name} must be on or off.`);
}

function readTls(env: Env): Config['tls'] {
  const certFile = env['SHOJI_TLS_CERT'];
  const keyFile = env['SHOJI_TLS_KEY'];
  if (!certFile && !keyFile) return undefined;
  if (!certFile || !keyFile) throw new ConfigError('SHOJI_TLS_CERT and SHOJI_TLS_KEY belong together: set both.');
  return { certFile, keyFile };
}

function readAdmin(env: Env): Config['admin'] {
  const email = env['SHOJI_ADMIN_EMAIL'];
  const password = env['SHOJI_ADMIN_PASSWORD'];
  if (!email && !password) return undefined;
  if (!email || !password)
    throw new ConfigError('SHOJI_ADMIN_EMAIL and SHOJI_ADMIN_PASSWORD belong together: set both.');
  return { email, password };
}

/** 32 bytes as hex, base64 or base64url. */
function readKey(name: string, value: string | undefined): Uint8Array[] {
  if (!value) return [];
  const text = value.trim();
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64url');
  // What does not belong to the encoding is left out by it: then the text would not come out again.
  if (bytes.length === 32 && /^[0-9a-f]{64}$|^[\w+/-]{43}=?$/i.test(text)) return [bytes];
  throw new ConfigError(`${name} must be 32 random bytes as hex or base64. "openssl rand -base64 32" makes some.`);
}

function readMasterKeys(env: Env): Uint8Array[] {
  const older = readKey('SHOJI_MASTER_KEY_OLD', env['SHOJI_MASTER_KEY_OLD']);
  const current = readKey('SHOJI_MASTER_KEY', env['SHOJI_MASTER_KEY']);
  if (older.length > 0 && current.length === 0)
    throw new ConfigError('SHOJI_MASTER_KEY_OLD is of use only beside SHOJI_MASTER_KEY.');
  return [...current, ...older];
}

function readIdle(value: string | undefined): number {
  if (!value) return 30 * 60_000;
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= 86_400))
    throw new ConfigError('SHOJI_SESSION_IDLE_S must be seconds, at most 86400.');
  return seconds * 1000;
}

/** Beyond loopback a password would travel readable: HTTPS, a trusted proxy, or a flag that says one knows. */
function checkTransport(config: Config): void {
  if (isLoopback(config.host) || config.tls || config.trustProxy || config.insecureHttp) return;
  throw new ConfigError(
    `${config.host} is reachable from other machines, and plain HTTP would show passwords and recordings to the ` +
      'network. Set SHOJI_TLS_CERT and SHOJI_TLS_KEY, or SHOJI_TRUST_PROXY=1 behind a proxy that speaks HTTPS, or ' +
      'start with --insecure-http if the network is yours alone.',
  );
}

/** Reads flags and environment. Throws {@link ConfigError} with a sentence that says what to do. */
export function readConfig(env: Env, flags: ConfigFlags = {}, folder = process.cwd()): Config {
  const config: Config = {
    host: flags.host ?? env['SHOJI_HOST'] ?? '127.0.0.1',
    port: readPort('SHOJI_PORT', flags.port ?? env['SHOJI_PORT'] ?? '4700'),
    publicUrl: readPublicUrl(env['SHOJI_PUBLIC_URL']),
    trustProxy: readSwitch('SHOJI_TRUST_PROXY', env['SHOJI_TRUST_PROXY']),
    tls: readTls(env),
    insecureHttp: flags.insecureHttp ?? false,
    dataFolder: resolve(folder, flags.data ?? (env['SHOJI_DATA'] || 'data')),
    admin: readAdmin(env),
    masterKeys: readMasterKeys(env),
    cacheFolder: env['SHOJI_CACHE_DIR'] || undefined,
    sessionIdleMs: readIdle(env['SHOJI_SESSION_IDLE_S']),
    rateLimit: env['SHOJI_RATE_LIMIT']?.toLowerCase() !== 'off',
    demoPort: readPort('SHOJI_DEMO_PORT', env['SHOJI_DEMO_PORT'] || '4701'),
  };
  if (!config.rateLimit && !isLoopback(config.host)) {
    throw new ConfigError('SHOJI_RATE_LIMIT=off is for tests and works on loopback only.');
  }
  checkTransport(config);
  return config;
}
