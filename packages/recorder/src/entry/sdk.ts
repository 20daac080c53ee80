import { type ConsentReceipt, CUSTOM_TAG, type LoaderConfig, type SiteRule } from '@shoji/schema';
import { whenReady } from '../capture/ready.ts';
import { type ConsentState, decideConsent, mayForget } from '../consent/decide.ts';
import { forget } from '../consent/forget.ts';
import { completeReceipt } from '../consent/receipt.ts';
import { hasObjectionSignal } from '../consent/signal.ts';
import { createSelectorRules, isReadableSelector } from '../dom/selector-rules.ts';
import { guard } from '../guard.ts';
import { type Call, type Recorder, RULE_VERBS, type RuleVerb } from '../sdk.ts';
import { createPageIds, type PageIds } from '../session/page-ids.ts';
import type { Environment } from './environment.ts';
import { identifyPayload, trackPayload } from './payloads.ts';
import { type Recording, startRecording } from './recording.ts';

export interface SdkOptions {
  config: LoaderConfig;
  storage: 'local' | 'none';
  environment: Environment;
  /** Calls made before the recorder was there. */
  calls: readonly Call[];
}

/** The verbs, once the recorder is there: who may record, and what a page told us, over recordings that come and go. */
export function createSdk({ config, storage, environment, calls }: SdkOptions): Recorder {
  const { siteKey, endpoint, settings } = config;
  const rules = createSelectorRules(isReadableSelector);
  for (const { level, selector } of settings.rules as SiteRule[]) rules.add(level, selector);

  const consent: ConsentState = { policy: settings.consent, gpc: settings.gpc, signal: hasObjectionSignal() };
  let receipt: ConsentReceipt | undefined;
  let wanted = true;
  let replaying = true;
  let cancelReady: (() => void) | undefined;
  let ids: PageIds | undefined;
  let recording: Recording | undefined;
  /** The last one, for the session that a withdrawal erases and for what a stopped one still sends. */
  let last: Recording | undefined;
  let identity: ReturnType<typeof identifyPayload>;
  /** Tracked between the consent and the first snapshot. */
  let early: unknown[] = [];
  let waiting: (() => void)[] = [];

  const mayRecord = (): boolean => wanted && decideConsent(consent) === 'granted';

  const settleWaiting = (): void => {
    for (const done of waiting) done();
    waiting = [];
  };
  const begin = guard(() => {
    cancelReady = undefined;
    ids ??= createPageIds(siteKey, storage);
    recording = startRecording({
      config,
      ids,
      rules,
      receipt: () => receipt,
      environment,
      onEnd: () => {
        recording = undefined;
        wanted = false;
      },
    });
    last = recording ?? last;
    if (identity) recording?.custom(CUSTOM_TAG.identify, identity);
    for (const payload of early) recording?.custom(CUSTOM_TAG.track, payload);
    early = [];
    settleWaiting();
  });

  const settle = (): void => {
    if (replaying) return;
    if (mayRecord()) {
      if (!recording && !cancelReady) {
        let ready = false;
        const cancel = whenReady(() => {
          ready = true;
          begin();
        });
        cancelReady = ready ? undefined : cancel;
      }
      return;
    }
    cancelReady?.();
    cancelReady = undefined;
    early = [];
    settleWaiting();
    const withdrawn = decideConsent(consent) === 'denied';
    const ended = recording;
    recording = undefined;
    if (!withdrawn) {
      ended?.stop();
      return;
    }
    if (!mayForget(consent)) return;
    const held = last;
    last = undefined;
    ids = undefined;
    identity = undefined;
    if (held) void held.discard().then((proof) => forget(endpoint, siteKey, proof));
    else forget(endpoint, siteKey);
  };

  const addRule = (level: RuleVerb, selector: string): void => {
    rules.add(level, selector);
    recording?.rulesChanged();
  };

  const sdk: Recorder = {
    start() {
      wanted = true;
      settle();
    },
    stop() {
      wanted = false;
      settle();
    },
    consent(answer, given) {
      consent.answer = answer ?? 'denied';
      receipt =
        answer === 'granted'
          ? completeReceipt(given, environment.now(), document.documentElement.lang, navigator.language)
          : undefined;
      settle();
    },
    identify(id, traits) {
      identity = identifyPayload(id, traits);
      if (identity) recording?.custom(CUSTOM_TAG.identify, identity);
    },
    track(name, props) {
      const payload = trackPayload(name, props);
      if (!payload || !mayRecord()) return;
      if (recording) recording.custom(CUSTOM_TAG.track, payload);
      else early.push(payload);
    },
    ...(Object.fromEntries(
      RULE_VERBS.map((level) => [level, (selector: string) => addRule(level, selector)]),
    ) as Record<RuleVerb, (selector: string) => void>),
    sessionId: () => recording?.sessionId ?? null,
    async flush() {
      if (cancelReady) await new Promise<void>((done) => waiting.push(done));
      await (recording ?? last)?.flush();
    },
  };

  for (const call of calls) perform(sdk, call);
  replaying = false;
  settle();
  return sdk;
}

/** Carries out a queued call. Verbs that are not known are ignored, as a newer page may know more than we do. */
export const perform = guard((sdk: Recorder, [verb, ...args]: Call) => {
  if (verb === 'flush') {
    const [done] = args;
    // After the replay: only then it is known whether there is something to wait for.
    queueMicrotask(() => void sdk.flush().then(() => typeof done === 'function' && done()));
  } else if (Object.hasOwn(sdk, verb)) {
    (sdk[verb as keyof Recorder] as (...all: unknown[]) => void)(...args);
  }
});
