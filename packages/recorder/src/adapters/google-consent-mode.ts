import { type ConsentTaker, tellChanges } from './consent-taker.ts';

export interface GoogleConsentOptions {
  /** All of these must be `granted`. Default: `analytics_storage`. */
  types?: readonly string[];
  /** Name of the data layer; default `dataLayer`. */
  dataLayer?: string;
}

type Entry = ArrayLike<unknown>;

/** `gtag('consent', 'default' or 'update', {...})` as it stands in the data layer. */
function consentOf(entry: unknown): Record<string, unknown> | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { 0: command, 1: kind, 2: states } = entry as Entry;
  if (command !== 'consent' || (kind !== 'default' && kind !== 'update')) return undefined;
  return typeof states === 'object' && states !== null ? (states as Record<string, unknown>) : undefined;
}

/**
 * Follows Google's consent mode: reads what `gtag('consent', ...)` has put into the data layer, and what it will put there.
 * Only an update is the visitor's answer; a default of `granted` is none. The answer gives `push` back where nobody else
 * has wrapped it since.
 *
 * @example
 * const unfollow = followGoogleConsentMode(shoji);
 */
export function followGoogleConsentMode(
  recorder: ConsentTaker,
  options: GoogleConsentOptions = {},
  page: object = window,
): () => void {
  const { types = ['analytics_storage'], dataLayer = 'dataLayer' } = options;
  const holder = page as Record<string, unknown[] | undefined>;
  holder[dataLayer] ??= [];
  const layer = holder[dataLayer];
  const tell = tellChanges(recorder);
  const states: Record<string, unknown> = {};
  let answered = false;
  let ended = false;

  const read = (entry: unknown): void => {
    const consent = consentOf(entry);
    if (ended || !consent) return;
    for (const type of types) if (consent[type] !== undefined) states[type] = consent[type];
    answered ||= (entry as Entry)[1] === 'update' && types.some((type) => consent[type] !== undefined);
    if (!answered) return;
    const granted = types.every((type) => states[type] === 'granted');
    tell(granted ? 'granted' : 'denied', { how: 'google-consent-mode' });
  };

  for (const entry of layer) read(entry);
  const original = layer.push;
  const push = (...entries: unknown[]): number => {
    const length = original.apply(layer, entries);
    try {
      for (const entry of entries) read(entry);
    } catch {
      // The page's own call goes on, whatever becomes of ours.
    }
    return length;
  };
  layer.push = push;
  return () => {
    ended = true;
    if (layer.push === push) layer.push = original;
  };
}
