export const MODES = ['strict', 'balanced', 'forms'] as const;
/** What a site shows by default; `strict` masks all text, form content and media. */
export type Mode = (typeof MODES)[number];

export const CONSENT_POLICIES = ['required', 'none'] as const;
export type ConsentPolicy = (typeof CONSENT_POLICIES)[number];

export const GPC_POLICIES = ['deny', 'ask'] as const;
/** `deny`: Global Privacy Control and Do Not Track count as refused consent. `ask`: the page's answer counts. */
export type GpcPolicy = (typeof GPC_POLICIES)[number];

export const LEVELS = ['allow', 'mask', 'block'] as const;
/** From the most open to the strictest. */
export type Level = (typeof LEVELS)[number];

/** A rule of the site: elements that match `selector` get `level`. */
export interface SiteRule {
  selector: string;
  level: Level | 'ignore' | 'sensitive';
}

/**
 * What makes a visit worth sending. `path` is a pattern as in {@link SiteSettings.includePaths}; `name` that of a `track`
 * call; `rage` are three quick clicks in one place.
 */
export type Trigger = { on: 'error' } | { on: 'rage' } | { on: 'path'; path: string } | { on: 'event'; name: string };

export const CONSOLE_POLICIES = ['off', 'errors', 'all'] as const;
/** `errors`: `console.error` and `console.warn`; `all`: `info` and `log` as well. */
export type ConsolePolicy = (typeof CONSOLE_POLICIES)[number];

export const NETWORK_POLICIES = ['off', 'timing', 'detailed'] as const;
/** `timing`: what the browser measures anyway; `detailed`: fetch and XHR are wrapped for method and failures. */
export type NetworkPolicy = (typeof NETWORK_POLICIES)[number];

/** What an owner sets for a site, in the dashboard or by `shoji site set`. */
export interface SiteSettings {
  mode: Mode;
  consent: ConsentPolicy;
  gpc: GpcPolicy;
  /** When false, only rules of the site can allow; an attribute in the page cannot. */
  allowByAttribute: boolean;
  rules: SiteRule[];
  /** Days that a recording is kept. */
  retentionDays: number;
  /** Share of visits that are recorded, 0 to 1. */
  sampleRate: number;
  /** Shorter visits are not sent, in seconds, at most 60. */
  minDurationS: number;
  /** Where to record, by path with `*` for anything; empty: everywhere. */
  includePaths: string[];
  /** Where not to, whatever is included. */
  excludePaths: string[];
  /** When there are any, a visit is sent from the first of them on, with the minute before it. */
  triggers: Trigger[];
  /** Lines of the console: text of the page, masked as such. */
  console: ConsolePolicy;
  /** Requests of the page: masked address, timing, size, status. Bodies and headers never. */
  network: NetworkPolicy;
  /** Web vitals. These and requests are off until an owner wants them: no two visits have the same figures. */
  vitals: boolean;
}

export const DEFAULT_SETTINGS: SiteSettings = {
  mode: 'strict',
  consent: 'required',
  gpc: 'deny',
  allowByAttribute: true,
  rules: [],
  retentionDays: 30,
  sampleRate: 1,
  minDurationS: 0,
  includePaths: [],
  excludePaths: [],
  triggers: [],
  console: 'errors',
  network: 'off',
  vitals: false,
};

/** The part of the settings that a recorder needs, with the version that it writes into each batch. */
export interface RecorderSettings extends Omit<SiteSettings, 'retentionDays'> {
  /** Changes with every change of the settings. */
  version: string;
}

/** What the loader at `/r/SITE_KEY.js` carries, and what `/r/SITE_KEY.json` answers. */
export interface LoaderConfig {
  siteKey: string;
  /** Origin that batches go to, e.g. `https://shoji.example`. */
  endpoint: string;
  settings: RecorderSettings;
  /** A session ends after this long without input, in ms; without it, after half an hour. */
  idleMs?: number;
  /** Content-hashed address of the recorder, with its Subresource Integrity value. */
  recorder: { url: string; integrity: string };
}
