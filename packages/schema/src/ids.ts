/** Ids of the wire contract: 128 random bits as 22 base64url characters, without padding. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SessionId = Branded<'SessionId'>;
export type TabId = Branded<'TabId'>;
export type VisitorId = Branded<'VisitorId'>;
/** The secret `t` that a recorder makes with a session; whoever writes into the session must know it. */
export type SessionSecret = Branded<'SessionSecret'>;
/** Public key of a site, as it stands in the snippet: 3 to 40 lower-case letters, digits, `-` and `_`. */
export type SiteKey = Branded<'SiteKey'>;

const RANDOM_ID = /^[A-Za-z0-9_-]{22}$/;
const SITE_KEY = /^[a-z0-9][a-z0-9_-]{2,39}$/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const isRandomId = (value: unknown): boolean => typeof value === 'string' && RANDOM_ID.test(value);
export const isSessionId = (value: unknown): value is SessionId => isRandomId(value);
export const isTabId = (value: unknown): value is TabId => isRandomId(value);
export const isVisitorId = (value: unknown): value is VisitorId => isRandomId(value);
export const isSessionSecret = (value: unknown): value is SessionSecret => isRandomId(value);
export const isSiteKey = (value: unknown): value is SiteKey => typeof value === 'string' && SITE_KEY.test(value);

/** Base64url without padding (RFC 4648 section 5); no dependency on `btoa` or `Buffer`. */
export function base64url(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const characters = Math.min(bytes.length - at, 3) + 1;
    for (let place = 0; place < characters; place++) out += ALPHABET[(group >> (18 - 6 * place)) & 63];
  }
  return out;
}

const randomId = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));

export const createSessionId = (): SessionId => randomId() as SessionId;
export const createTabId = (): TabId => randomId() as TabId;
export const createVisitorId = (): VisitorId => randomId() as VisitorId;
export const createSessionSecret = (): SessionSecret => randomId() as SessionSecret;
