import { URL_MARK } from './marks.ts';
import { remember } from './remember.ts';

const PARTS = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;

/** After one of these, the next segment names a person or opens something. */
const BEFORE_NAME =
  /^(?:u|users?|members?|accounts?|profiles?|people|person|customers?|clients?|patients?|reset|tokens?|invit\w*|verify|confirm\w*|unsubscribe|session|share|auth|magic|login|signin|s|t)$/i;

/** A word, a small number after a word, or a short mix such as `v2`: what names a kind of page, not a person. */
const WORD = /^(?:[a-z]{1,20}|[A-Z]?[a-z]{1,19}|\d{1,3}|[a-z\d]{1,5})$/;

function maskSegment(segment: string, index: number, all: readonly string[]): string {
  if (segment === '' || segment === URL_MARK) return segment;
  if (BEFORE_NAME.test(all[index - 1] ?? '')) return URL_MARK;
  const plain =
    segment.length <= 80 && /^[a-z]/i.test(segment) && segment.split(/[-_.]/).every((part) => WORD.test(part));
  return plain && (segment.match(/\d/g) ?? []).length < 5 ? segment : URL_MARK;
}

/** A path whose segments that look like an identifier, a token or a name are `~`. */
export const maskPath = (path: string): string => path.split('/').map(maskSegment).join('/');

const maskQuery = (query: string): string =>
  query
    .split('&')
    .slice(0, 50)
    .map((pair) => {
      // Without a name it is a value: `?token`.
      if (!pair.includes('=')) return pair && URL_MARK;
      const name = pair.split('=', 1)[0] ?? '';
      const plain = /^[a-z][a-z_.[\]-]{0,29}\d?$/i.test(name);
      return `${plain ? name : URL_MARK}=${URL_MARK}`;
    })
    .join('&');

const authorityOf = (authority: string): string => {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return /^$|^[\w.-]{1,253}(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(host) ? host.toLowerCase() : URL_MARK;
};

/**
 * Origin and path; segments that look like identifiers are masked, parameter names stay, values and the fragment are
 * masked, credentials go. Addresses that are not of the web (`mailto:`, `data:`, `javascript:`) become `#`.
 */
export const maskUrl: (url: string) => string = remember((url) => {
  // White space and control characters inside are removed as browsers remove them, so that no scheme hides.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  const parts = PARTS.exec(url.replace(/[\u0000-\u0020]+/g, '').replace(/\\/g, '/'));
  if (!parts) return '#';
  const [, scheme, authority, path = '', query, fragment] = parts;
  const kind = scheme?.toLowerCase();
  if (kind === 'about') return path === 'blank' || path === 'srcdoc' ? `about:${path}` : '#';
  if (kind === 'file') return `file://${URL_MARK}`;
  if (kind !== undefined && !/^(?:https?|wss?)$/.test(kind)) return '#';
  const origin = `${kind ? `${kind}:` : ''}${authority === undefined ? '' : `//${authorityOf(authority)}`}`;
  const tail = `${query ? `?${maskQuery(query)}` : ''}${fragment === undefined ? '' : `#${fragment && URL_MARK}`}`;
  return origin + maskPath(path) + tail;
});

/** The same without query and fragment: for images, style sheets and fonts. */
export const maskAssetUrl: (url: string) => string = remember((url) => maskUrl(url.split(/[?#]/, 1)[0] ?? ''));
