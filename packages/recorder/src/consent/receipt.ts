import type { ConsentReceipt } from '@shoji/schema';

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value.slice(0, 200) : fallback);

/** Completes what the page passed to `consent('granted', receipt)`. */
export function completeReceipt(given: unknown, now: number, language: string): ConsentReceipt {
  const { at, notice, lang, how } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return {
    at: typeof at === 'number' && Number.isFinite(at) && at > 0 ? Math.round(at) : now,
    notice: text(notice, ''),
    lang: text(lang, language),
    how: text(how, 'api'),
  };
}
