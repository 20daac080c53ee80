import type { Assets } from '../assets/assets.ts';
import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { type CommitQueue, createCommitQueue } from '../domain/ingest/commit-queue.ts';
import { createIngest } from '../domain/ingest/ingest.ts';
import { rebuildIndex } from '../domain/ingest/rebuild-index.ts';
import { startRetention } from '../domain/sessions/retention.ts';
import { createSessions } from '../domain/sessions/sessions.ts';
import { createSiteDirectory, makeSite } from '../domain/sites/site-directory.ts';
import { createApp } from '../http/app.ts';
import { createRateLimits, UNLIMITED } from '../http/rate-limits.ts';
import { createStaticFiles } from '../http/static-files.ts';
import { listen } from '../listen.ts';
import { createLogger, describeError, type Logger } from '../log/logger.ts';
import { VERSION } from '../version.ts';
import { DAY_MS, setupUrl } from './setup-link.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface ServeOptions {
  /** Creates the demo shop's site when there is none. */
  demo: boolean;
  /** Files of the build are read anew each time, and a one-time sign-in link is printed. */
  dev: boolean;
}

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

export interface ServeIo {
  print(line: string): void;
  logLine(line: string): void;
}

const DRAIN_MS = 5_000;
const DEV_DASHBOARD = ['http://127.0.0.1:4702', 'http://localhost:4702'];

async function ensureAdmin({ accounts }: Workspace, admin: NonNullable<Config['admin']>): Promise<void> {
  if (!(await accounts.needsSetup())) return;
  const created = await accounts.create({ ...admin, role: 'owner' });
  if (created.ok) return;
  if (created.code === 'weak_password') {
    throw new ConfigError(`SHOJI_ADMIN_PASSWORD is too easy to guess. ${created.verdict.warning} Nothing was created.`);
  }
  throw new ConfigError('SHOJI_ADMIN_EMAIL is not an e-mail address. Nothing was created.');
}

async function ensureDemoSite({ storage }: Workspace): Promise<void> {
  if (await storage.sites.find('demo')) return;
  const origins = ['http://127.0.0.1:*', 'http://localhost:*'];
  await storage.sites.create(makeSite({ key: 'demo', name: 'Papírna Lípa (demo)', origins, now: Date.now() }));
}

/** In development there is always somebody to sign in as. */
async function devSignInUrl({ accounts, storage }: Workspace, dashboard: string): Promise<string> {
  const [member] = await storage.users.list();
  const password = (await accounts.issueLink('sign-in', null, 0)).token;
  const made = member
    ? undefined
    : await accounts.create({ email: 'dev@localhost.example', name: 'Developer', password, role: 'owner' });
  const userId = member?.id ?? (made?.ok ? made.id : null);
  const { token } = await accounts.issueLink('sign-in', userId, DAY_MS);
  return `${dashboard}/sign-in#${token}`;
}

/** Everything that is printed at the start, at once, so that whoever reads it gets all of it. */
async function announcement(workspace: Workspace, config: Config, url: string, dev: boolean): Promise<string[]> {
  const dashboard = config.publicUrl ?? url;
  const lines = [`Shoji ${VERSION}`, `Dashboard  ${dashboard}`, `Data       ${config.dataFolder}`];
  if (dev) return [...lines, `SIGN-IN-LINK ${await devSignInUrl(workspace, DEV_DASHBOARD[0] ?? dashboard)}`];
  if (!(await workspace.accounts.needsSetup())) return lines;
  const link = await setupUrl(workspace.accounts, dashboard);
  return [
    ...lines,
    'There is no account yet. This link makes the first one; it works once, within 24 hours:',
    `  ${link}`,
  ];
}

function startBackgroundWork(workspace: Workspace, logger: Logger): () => void {
  rebuildIndex(workspace.storage.sessions).then(
    (written) => written > 0 && logger.info('index rows written', { written }),
    (error) => logger.error('index not rebuilt', describeError(error)),
  );
  return startRetention(workspace.storage, Date.now, logger);
}

interface Parts {
  config: Config;
  assets: Assets;
  workspace: Workspace;
  queue: CommitQueue;
  logger: Logger;
}

/** The composition root: which part gets which. */
export function composeApp({ config, assets, workspace, queue, logger }: Parts, dev = false) {
  const { storage, auth, accounts, keys, secureCookies } = workspace;
  const sites = createSiteDirectory(storage.sites, Date.now);
  return createApp(
    {
      storage,
      auth,
      accounts,
      logger,
      secureCookies,
      sites,
      ingest: createIngest({
        queue,
        sessions: storage.sessions,
        findings: storage.findings,
        settingsOf: sites.settingsOf,
        hmacKey: keys.ingestHmac,
        now: Date.now,
        onFindingsError: (error) => logger.error('findings not noted', describeError(error)),
      }),
      sessions: createSessions(storage, () => ({ now: Date.now(), idleMs: config.sessionIdleMs })),
      limits: config.rateLimit ? createRateLimits(Date.now) : UNLIMITED,
      files: createStaticFiles(assets, { reload: dev }),
      version: VERSION,
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      sessionIdleMs: config.sessionIdleMs,
      extraOrigins: dev ? DEV_DASHBOARD : [],
    },
    { https: config.tls !== undefined || config.publicUrl?.startsWith('https:') === true },
  );
}

/** Composes the server and starts it. Resolves when it takes requests. */
export async function serve(
  config: Config,
  assets: Assets,
  options: ServeOptions,
  io: ServeIo,
): Promise<RunningServer> {
  const logger = createLogger(io.logLine, Date.now);
  const workspace = await openWorkspace(config, assets, {
    exclusive: true,
    onIndexError: (error) => logger.error('index rows not written', describeError(error)),
  });
  const { storage } = workspace;
  const queue = createCommitQueue(storage.batches);
  try {
    if (config.admin) await ensureAdmin(workspace, config.admin);
    if (options.demo) await ensureDemoSite(workspace);
    const app = composeApp({ config, assets, workspace, queue, logger }, options.dev);
    const listener = await listen(app.fetch, config);
    io.print((await announcement(workspace, config, listener.url, options.dev)).join('\n'));
    const stopBackgroundWork = startBackgroundWork(workspace, logger);
    return {
      url: listener.url,
      async stop() {
        stopBackgroundWork();
        await listener.close(DRAIN_MS);
        await queue.drain();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
