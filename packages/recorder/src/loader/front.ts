import type { LoaderConfig } from '@shoji/schema';
import { type ConsentState, decideConsent, mayForget } from '../consent/decide.ts';
import { forget } from '../consent/forget.ts';
import { hasObjectionSignal } from '../consent/signal.ts';
import type { Target } from '../hand-over.ts';
import type { Call } from '../sdk.ts';

export interface Front {
  /** Every call since the page began, in order. */
  readonly calls: Call[];
  /** The site's settings are known: `load` runs once consent is there, at most once. */
  begin(config: LoaderConfig, load: () => void): void;
  /** The recorder will not come: nothing is recorded. */
  fail(): void;
}

const VERBS = 'start stop identify track consent mask block allow ignore sensitive'.split(' ');

/**
 * The verbs before the recorder is there: they wait in memory. Touches neither storage nor page until consent is decided.
 * The page's stub is filled in place, so references to it that the page already took keep working.
 */
export function openFront(target: Target): Front {
  const calls: Call[] = [];
  let config: LoaderConfig | undefined;
  let load: (() => void) | undefined;
  let state: ConsentState | undefined;
  let coming = true;

  const releaseFlushes = (): void => {
    for (const [verb, done] of calls) if (verb === 'flush') (done as () => void)();
  };
  const fail = (): void => {
    coming = false;
    releaseFlushes();
    calls.length = 0;
  };
  const settle = (): void => {
    if (!config || !state) return;
    const answer = calls.filter(([verb]) => verb === 'consent').at(-1);
    if (answer) state.answer = answer[1] ?? 'denied';
    const decision = decideConsent(state);
    if (decision === 'granted') {
      load?.();
      load = undefined;
      return;
    }
    // Nothing is recorded now, so there is nothing to flush.
    releaseFlushes();
    if (decision === 'denied' && mayForget(state)) forget(config.endpoint, config.siteKey);
  };
  /** An answer is kept with its time: the recorder, which comes later, looks at nothing from before. */
  const keep = ([verb, first, second, ...rest]: Call): void => {
    calls.push([verb, first, verb === 'consent' ? { at: Date.now(), ...(second as object) } : second, ...rest]);
  };
  const call = (verb: string, ...args: unknown[]): void => {
    if (!coming) return;
    keep([verb, ...args]);
    if (verb === 'consent') settle();
  };

  const stub = target.q;
  for (const verb of VERBS) target[verb] = (...args: unknown[]) => call(verb, ...args);
  target.sessionId = () => null;
  target.flush = () =>
    new Promise<void>((done) => {
      if (!coming || (state && load)) done();
      else calls.push(['flush', done]);
    });
  target.q = { push: ([verb, ...args]: Call) => (verb === 'flush' ? undefined : call(verb, ...args)) };
  if (Array.isArray(stub)) {
    for (const queued of stub as Call[]) if (queued[0] !== 'flush') keep(queued);
  }

  return {
    calls,
    begin(known, loader) {
      config = known;
      load = loader;
      state = { policy: known.settings.consent, gpc: known.settings.gpc, signal: hasObjectionSignal() };
      settle();
    },
    fail,
  };
}
