const PLACEHOLDER = '__SHOJI_URL__';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeAttribute = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** The address without a slash at its end, so that paths can be put behind it. Throws when it is no http(s) address. */
export function parseShojiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new Error('The address of the Shoji server has to be an http or https address, e.g. http://127.0.0.1:4700.');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Puts the address of the Shoji server into a page. It is known when the page is served, not when it is built. */
export const fillShojiUrl = (html: string, shojiUrl: string): string =>
  html.replaceAll(PLACEHOLDER, () => escapeAttribute(parseShojiUrl(shojiUrl)));
