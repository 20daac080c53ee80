import { ENCODINGS, type Encoding, isSessionId, isSessionSecret, isSiteKey, isTabId, LIMITS } from '@shoji/schema';
import type { Site } from '@shoji/storage';
import { type Context, Hono } from 'hono';
import { readClientFacts } from '../domain/ingest/client-facts.ts';
import { originAllowed } from '../domain/ingest/ingest.ts';
import { answerError } from './answer-error.ts';
import type { Deps } from './deps.ts';
import { addressName, peerAddress } from './peer.ts';
import { createByteBudget, readBody } from './read-body.ts';

type IngestDeps = Pick<Deps, 'ingest' | 'sites' | 'limits' | 'logger' | 'trustProxy'>;

/** Bytes of bodies that are in work at once, all requests together. */
const IN_WORK_BYTES = 96 * 1024 * 1024;
const SEQ = /^(?:0|[1-9]\d{0,9})$/;

const parseSeq = (text: string): number | null => (SEQ.test(text) && Number(text) <= LIMITS.seq ? Number(text) : null);
const isEncoding = (value: unknown): value is Encoding => ENCODINGS.some((encoding) => encoding === value);

/**
 * The public zone: any origin may ask, no cookie is read, and every answer can be read by the page that asked.
 * What is refused is refused before a byte is inflated, in the order of what costs least.
 */
export function ingestRoutes(deps: IngestDeps) {
  const budget = createByteBudget(IN_WORK_BYTES);

  async function siteFor(c: Context, siteKey: string): Promise<Site | Response> {
    const site = isSiteKey(siteKey) ? await deps.sites.find(siteKey) : null;
    if (!site) return answerError(c, 'unknown_site');
    return originAllowed(site, c.req.header('origin')) ? site : answerError(c, 'foreign_origin');
  }

  function limited(c: Context, sessionId: string): Response | undefined {
    const name = addressName(peerAddress(c, deps.trustProxy), Date.now());
    const retryAfter = deps.limits.ingestAddress(name) || deps.limits.ingestSession(sessionId);
    return retryAfter > 0 ? answerError(c, 'rate_limited', { retryAfter }) : undefined;
  }

  return new Hono()
    .use('*', async (c, next) => {
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Access-Control-Expose-Headers', 'Retry-After');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      c.header('Cache-Control', 'no-store');
      await next();
    })
    .options('*', (c) => {
      c.header('Access-Control-Allow-Methods', 'POST');
      c.header('Access-Control-Allow-Headers', 'Content-Type');
      c.header('Access-Control-Max-Age', '86400');
      return c.body(null, 204);
    })
    .post('/v1/:siteKey/:sessionId/erase', async (c) => {
      const { siteKey, sessionId } = c.req.param();
      const secret = c.req.query('t');
      if (!isSessionId(sessionId)) return answerError(c, 'malformed_path');
      if (!isSessionSecret(secret)) return answerError(c, 'wrong_secret');
      const site = await siteFor(c, siteKey);
      if (site instanceof Response) return site;
      const refused = limited(c, sessionId);
      if (refused) return refused;
      const result = await deps.ingest.withdraw(siteKey, sessionId, secret);
      if (result === 'wrong_secret') return answerError(c, 'wrong_secret');
      return c.json({ erased: true }, 200);
    })
    .post('/v1/:siteKey/:sessionId/:tabId/:seq', async (c) => {
      const { siteKey, sessionId, tabId } = c.req.param();
      const seq = parseSeq(c.req.param('seq'));
      if (!isSessionId(sessionId) || !isTabId(tabId) || seq === null) return answerError(c, 'malformed_path');
      const site = await siteFor(c, siteKey);
      if (site instanceof Response) return site;
      const secret = c.req.query('t');
      if (!isSessionSecret(secret)) return answerError(c, 'wrong_secret');
      const encoding = c.req.query('enc') ?? 'none';
      if (!isEncoding(encoding)) return answerError(c, 'unsupported_encoding');
      if (!/^text\/plain\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
        return answerError(c, 'unsupported_content');
      const facts = readClientFacts(c.req.header('user-agent'));
      if (facts.crawler) return answerError(c, 'crawler');
      const refused = limited(c, sessionId);
      if (refused) return refused;
      const body = await readBody(c.req.raw, LIMITS.batchBytes, budget);
      if (body === 'busy') return answerError(c, 'busy', { retryAfter: 2 });
      if (body === 'too_large') {
        c.header('Connection', 'close');
        return answerError(c, 'too_large');
      }
      if (body === 'cut') return answerError(c, 'truncated_body');
      try {
        const result = await deps.ingest.accept({
          site,
          sessionId,
          tabId,
          seq,
          encoding,
          secret,
          body: body.bytes,
          facts,
        });
        if ('stored' in result) return c.json(result, 200);
        const { code, fault, retryAfter } = result;
        deps.logger.warn('batch refused', { code, bytes: body.bytes.length, ...(fault && { fault }) });
        return answerError(c, code, { ...(fault && { details: { fault } }), ...(retryAfter && { retryAfter }) });
      } finally {
        body.release();
      }
    })
    .all('*', (c) => answerError(c, c.req.method === 'POST' ? 'not_found' : 'method_not_allowed'));
}
