import {
  DEFAULT_SETTINGS,
  ERRORS,
  type ErrorCode,
  errorBody,
  type Me,
  type SessionDetail,
  type SiteView,
} from '@shoji/schema';
import { sampleEvents } from './sample-events.ts';
import { sampleSessions, summaryOf } from './sample-sessions.ts';

export const OWNER = { email: 'jana@shop.example', password: 'five unrelated words here' } as const;
const ME: Me = { id: 'm1', email: OWNER.email, name: 'Jana', role: 'owner' };

/** What a test may change while the dashboard runs. */
export interface FakeWorld {
  signedIn: boolean;
  setupNeeded: boolean;
  /** As a browser does over plain HTTP: the sign-in is accepted, and forgotten. */
  dropsCookies: boolean;
  sessions: SessionDetail[];
  sites: SiteView[];
  /** Answers with this error wherever the path begins so. */
  failing: Map<string, ErrorCode>;
  /** Paths that were asked for, with their queries. */
  asked: string[];
}

const site = (key: string, name: string, origins: string[], sessions: number): SiteView => ({
  key,
  name,
  origins,
  settings: DEFAULT_SETTINGS,
  createdAt: 0,
  sessions,
});

export function createWorld(now: number, sessions = sampleSessions(130, now)): FakeWorld {
  const of = (key: string): number => sessions.filter((session) => session.site === key).length;
  return {
    signedIn: true,
    setupNeeded: false,
    dropsCookies: false,
    sessions,
    sites: [
      site('demo', 'Lipa Paper', ['http://127.0.0.1:4701'], of('demo')),
      site('blog', 'Paper blog', ['https://blog.example', 'https://www.blog.example'], of('blog')),
    ],
    failing: new Map(),
    asked: [],
  };
}

export interface FakeAnswer {
  status: number;
  body: unknown;
}
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
const fail = (code: ErrorCode, details?: Record<string, unknown>): FakeAnswer => ({
  status: ERRORS[code].status,
  body: errorBody(code, details),
});

function accept(world: FakeWorld): FakeAnswer {
  world.signedIn = !world.dropsCookies;
  return ok({});
}

function listPage(world: FakeWorld, query: URLSearchParams): FakeAnswer {
  const limit = Number(query.get('limit') ?? 50);
  const wanted = query.get('site');
  const all = world.sessions.filter((session) => !wanted || session.site === wanted);
  const cursor = query.get('cursor');
  const from = cursor ? all.findIndex((session) => session.id === cursor) + 1 : 0;
  const items = all.slice(from, from + limit);
  return ok({ items: items.map(summaryOf), next: from + limit < all.length ? items.at(-1)?.id : null });
}

function readSession(world: FakeWorld, path: string, query: URLSearchParams): FakeAnswer {
  const [, id, part] = /^\/api\/sessions\/([^/]+)(\/events)?$/.exec(path) ?? [];
  const session = world.sessions.find((candidate) => candidate.id === id);
  if (!session) return fail('session_not_found');
  return ok(part ? sampleEvents(session, query.get('tab') ?? '') : session);
}

function post(world: FakeWorld, path: string, body: Record<string, string>): FakeAnswer {
  switch (path) {
    case '/api/auth/sign-in/email':
      return body['email'] === OWNER.email && body['password'] === OWNER.password
        ? accept(world)
        : fail('bad_credentials');
    case '/api/auth/sign-out':
      world.signedIn = false;
      return ok({});
    case '/api/sign-in-link':
      return body['token'] === 'good' ? accept(world) : fail('setup_link_used');
    case '/api/setup':
      if (body['token'] !== 'good') return fail('setup_link_used');
      if (body['password']?.startsWith('password'))
        return fail('weak_password', {
          score: 0,
          warning: 'This is a very common password.',
          suggestions: ['Add more words that are less common.'],
        });
      return accept(world);
    default:
      return fail('not_found');
  }
}

/** The API as far as the dashboard uses it, on data in memory. */
export function answer(
  world: FakeWorld,
  request: { method: string; url: URL; body: Record<string, string> },
): FakeAnswer {
  const { pathname, searchParams } = request.url;
  world.asked.push(pathname + request.url.search);
  for (const [path, code] of world.failing) if (pathname.startsWith(path)) return fail(code);
  if (request.method === 'POST') return post(world, pathname, request.body);
  if (pathname === '/api/setup') return ok({ needed: world.setupNeeded });
  if (!world.signedIn) return fail('unauthenticated');
  if (pathname === '/api/me') return ok(ME);
  if (pathname === '/api/sites') return ok({ items: world.sites });
  if (pathname === '/api/sessions') return listPage(world, searchParams);
  return readSession(world, pathname, searchParams);
}
