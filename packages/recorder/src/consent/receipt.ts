import type { ConsentReceipt } from '@shoji/schema';

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value.slice(0, 200) : fallback);

/** Only what has the shape of a language tag; anything else that stands there may be data of the page. */
const language = (...given: unknown[]): string =>
  given.find(
    (tag): tag is string => typeof tag === 'string' && /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag),
  ) ?? '';

/** Completes what the page passed to `consent('granted', receipt)`. */
export function completeReceipt(given: unknown, now: number, ...languages: string[]): ConsentReceipt {
  const { at, notice, lang, how } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return {
    at: typeof at === 'number' && Number.isFinite(at) && at > 0 ? Math.round(at) : now,
    notice: text(notice, ''),
    lang: language(lang, ...languages),
    how: text(how, 'api'),
  };
}
