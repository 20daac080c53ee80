import { Hono } from 'hono';
import { answerError } from './answer-error.ts';
import { answerFile, IMMUTABLE } from './answer-file.ts';
import type { Deps } from './deps.ts';

const PAGES = /^\/(?:sessions(?:\/[A-Za-z0-9_-]+)?|sign-in|setup|snippet)?$/;

export const DASHBOARD_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The dashboard's files. Its pages are one document; an address that is none of them is a 404 that looks like it. */
export function dashboardRoutes(deps: Pick<Deps, 'files'>) {
  return new Hono().get('*', (c) => {
    const { pathname } = new URL(c.req.url);
    const file = pathname === '/' ? undefined : deps.files.get(`dashboard${pathname}`);
    if (file && !pathname.endsWith('.html')) {
      return answerFile(c, file, pathname.startsWith('/assets/') ? IMMUTABLE : 'no-cache');
    }
    const known = PAGES.test(pathname);
    const index = deps.files.get('dashboard/index.html');
    const wantsPage = (c.req.header('accept') ?? '').includes('text/html');
    if (!index || (!known && !wantsPage)) return answerError(c, 'not_found');
    c.header('Content-Security-Policy', DASHBOARD_POLICY);
    return answerFile(c, index, 'no-cache', known ? 200 : 404);
  });
}
