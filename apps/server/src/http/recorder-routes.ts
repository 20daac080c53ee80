import { isSiteKey, LIMITS, type LoaderConfig } from '@shoji/schema';
import type { Site } from '@shoji/storage';
import { type Context, Hono } from 'hono';
import { recorderSettings } from '../domain/sites/site-directory.ts';
import { answerError } from './answer-error.ts';
import { answerFile, IMMUTABLE } from './answer-file.ts';
import type { Deps } from './deps.ts';
import { ownOrigin } from './peer.ts';
import type { StaticFile } from './static-files.ts';

type RecorderDeps = Pick<Deps, 'sites' | 'files' | 'publicUrl' | 'trustProxy' | 'sessionIdleMs'>;

const RECORDER = /^recorder-[0-9a-f]{12}\.js$/;
const NAME = /^([^.]+)\.(js|json)$/;

const loaderConfig = (site: Site, recorder: StaticFile, endpoint: string, idleMs: number): LoaderConfig => ({
  siteKey: site.key,
  endpoint,
  settings: recorderSettings(site),
  ...(idleMs !== LIMITS.sessionIdleMs && { idleMs }),
  recorder: { url: `${endpoint}/r/recorder-${recorder.hash}.js`, integrity: recorder.integrity },
});

/** JSON inside a script: `<` could end it, and two line ends are none in older JavaScript. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The snippet's loader with the site's settings inside, and the recorder that it brings. */
export function recorderRoutes(deps: RecorderDeps) {
  async function answerConfig(c: Context, siteKey: string, kind: 'js' | 'json'): Promise<Response> {
    const site = isSiteKey(siteKey) ? await deps.sites.find(siteKey) : null;
    if (!site) return answerError(c, 'unknown_site');
    const recorder = deps.files.get('recorder/recorder.js');
    const loader = deps.files.get('recorder/loader.js');
    if (!recorder || !loader) return answerError(c, 'internal');
    const config = loaderConfig(site, recorder, ownOrigin(c, deps), deps.sessionIdleMs);
    c.header('Cache-Control', 'public, max-age=30');
    if (kind === 'json') return c.json(config, 200);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    const code = new TextDecoder().decode(loader.bytes);
    return c.body(`(function(__SHOJI_CONFIG__){${code}\n})(${inScript(config)});`, 200);
  }

  return new Hono()
    .use('*', async (c, next) => {
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      await next();
    })
    .get('/:name', async (c) => {
      const name = c.req.param('name');
      if (RECORDER.test(name)) {
        const recorder = deps.files.get('recorder/recorder.js');
        if (!recorder || name !== `recorder-${recorder.hash}.js`) return answerError(c, 'not_found');
        return answerFile(c, recorder, IMMUTABLE);
      }
      const [, siteKey = '', kind] = NAME.exec(name) ?? [];
      if (kind !== 'js' && kind !== 'json') return answerError(c, 'not_found');
      return answerConfig(c, siteKey, kind);
    })
    .all('*', (c) => answerError(c, c.req.method === 'GET' ? 'not_found' : 'method_not_allowed'));
}
