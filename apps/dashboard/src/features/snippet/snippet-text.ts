/** The line that goes on every page that is to be recorded. */
export const snippetOf = (siteKey: string, endpoint: string): string =>
  `<script async src="${endpoint}/r/${siteKey}.js"></script>`;

/** Makes every verb callable before the snippet has loaded; calls wait in `q`. */
export const STUB =
  '<script>window.shoji=window.shoji||new Proxy({q:[]},{get:(t,p)=>p in t?t[p]:(...a)=>t.q.push([p,...a])})</script>';

/** How a page tells of the visitor's answer, as a consent banner would. */
export const consentExample = (language = 'en'): string =>
  `window.shoji.consent('granted', { notice: '2026-11', lang: '${language}', how: 'banner' });`;

export const REFUSAL_EXAMPLE = "window.shoji.consent('denied');";

/** An origin that can be opened; one with `*` for the port cannot. */
export const visitableOrigin = (origins: readonly string[]): string | undefined =>
  origins.find((origin) => /^https?:\/\/[^*\s]+$/.test(origin));
