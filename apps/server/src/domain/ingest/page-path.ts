import { maskUrl } from '@shoji/masking';

/** Path and parameter names of a recorded address, masked once more; empty where it is no address. */
export function pagePath(href: unknown): string {
  if (typeof href !== 'string') return '';
  try {
    const url = new URL(maskUrl(href));
    return decodeURIComponent(url.pathname + url.search).slice(0, 300);
  } catch {
    return '';
  }
}
