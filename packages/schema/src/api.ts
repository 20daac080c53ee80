import type { ConsentReceipt } from './envelope.ts';
import type { SiteSettings } from './settings.ts';

export const ROLES = ['viewer', 'member', 'admin', 'owner'] as const;
/** From the least to the most powerful. */
export type Role = (typeof ROLES)[number];

export const DEVICES = ['desktop', 'mobile', 'tablet'] as const;
export type Device = (typeof DEVICES)[number];

/** Who is signed in; `GET /api/me`. */
export interface Me {
  id: string;
  email: string;
  name: string;
  role: Role;
}

/** One site; `GET /api/sites`. */
export interface SiteView {
  key: string;
  name: string;
  origins: string[];
  settings: SiteSettings;
  createdAt: number;
  /** Number of sessions kept. */
  sessions: number;
}

/**
 * A place where the server had to mask although the recorder should have; `GET /api/sites/:key/findings`. Nothing of what
 * stood there: `page` is a masked path (empty where it is not known), `path` tags and attributes in the masked tree.
 */
export interface FindingView {
  page: string;
  kind: string;
  path: string;
  count: number;
  /** Ms since 1970. */
  firstAt: number;
  lastAt: number;
}

/** Movement over the length of a visit, made for a strip of bars. Places are parts of the whole, 0 to 1. */
export interface Activity {
  /** How much happened in each of 90 equal slices, 0 to 1. */
  bars: number[];
  pages: number[];
  errors: number[];
  /** Stretches of 10 s or more without input. */
  inactive: [from: number, to: number][];
}

/** One row of the list; `GET /api/sessions`. Times are ms since 1970 on the server's clock. */
export interface SessionSummary {
  id: string;
  site: string;
  visitorId: string;
  startedAt: number;
  endedAt: number;
  durationMs: number;
  pages: number;
  clicks: number;
  errors: number;
  tabs: number;
  /** A batch came within the last 30 seconds. */
  live: boolean;
  /** Driven by a program, as far as it says so itself. */
  bot: boolean;
  /** Masked paths, e.g. `/en/notebooks`. */
  entryPath: string;
  exitPath: string;
  browser: string;
  os: string;
  device: Device;
  language: string;
  viewport: { width: number; height: number } | null;
  activity: Activity;
}

export interface SessionPage {
  items: SessionSummary[];
  /** Cursor of the next page, null on the last. */
  next: string | null;
}

export const MARK_KINDS = ['page', 'click', 'input', 'error', 'custom', 'console', 'network', 'rage', 'dead'] as const;
/**
 * `console`: an error in the console; `network`: a request that failed; `rage`: three quick clicks in one place; `dead`: a
 * click on a control after which nothing changed. Of the last two the click itself is a mark, too.
 */
export type MarkKind = (typeof MARK_KINDS)[number];

/** One row beside the player. `at` is in ms from the start of the session. */
export interface SessionMark {
  at: number;
  tab: string;
  kind: MarkKind;
  /** Masked path, error message, text of the console or name of the custom event; empty where there is nothing to say. */
  text: string;
}

/** `GET /api/sessions/:id`. */
export interface SessionDetail extends SessionSummary {
  tabList: { id: string; from: number; to: number; events: number }[];
  marks: SessionMark[];
  consent: ConsentReceipt | null;
  /** The recording is kept until then. */
  expiresAt: number;
  settingsVersion: string;
  recorder: string;
}
