import {
  type ConsentReceipt,
  CUSTOM_TAG,
  type CustomTag,
  EVENT,
  LIMITS,
  type LoaderConfig,
  type SessionId,
  type WireEvent,
} from '@shoji/schema';
import { trackInputActivity } from '../capture/input-activity.ts';
import { trackPageLife } from '../capture/page-life.ts';
import type { SessionProof } from '../consent/erase.ts';
import { storageKey } from '../consent/forget.ts';
import type { SelectorRules } from '../dom/selector-rules.ts';
import { createFlow } from '../flow/flow.ts';
import { createHeldEvents } from '../flow/held-events.ts';
import { createSignals } from '../flow/signals.ts';
import { guard } from '../guard.ts';
import type { PageIds } from '../session/page-ids.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import type { Environment } from './environment.ts';
import { createOutbox } from './outbox.ts';
import { capturePage, type PageCapture } from './page-capture.ts';
import { isAside } from './page-trackers.ts';

export interface RecordingOptions {
  config: LoaderConfig;
  ids: PageIds;
  rules: SelectorRules;
  receipt: () => ConsentReceipt | undefined;
  environment: Environment;
  /** The server or another tab ended it. */
  onEnd: () => void;
}

export interface Recording {
  readonly sessionId: SessionId;
  custom(tag: CustomTag, payload: unknown): void;
  rulesChanged(): void;
  flush(): Promise<void>;
  /** Captures nothing more; what was captured is still sent. */
  stop(): void;
  /** Captures and sends nothing more; resolves with what the server needs to erase the session. */
  discard(): Promise<SessionProof>;
}

/** What is held while a visit is not known to be wanted; minutes of it are a few MB of memory. */
const HOLD = { lastMs: 60_000, snapshotEveryMs: 30_000, maxEvents: 20_000 };
/** While the visitor does something, what has changed of vitals and scroll depth is told as often. */

/** Records this page until it is stopped. Undefined when this visit was not drawn for recording. */
export function startRecording(options: RecordingOptions): Recording | undefined {
  const { config, environment, rules, onEnd } = options;
  const { store, tab } = options.ids;
  const { siteKey, settings } = config;
  const { now, random } = environment;
  const life = { idleMs: config.idleMs ?? LIMITS.sessionIdleMs, capMs: LIMITS.sessionCapMs };
  const keeper = createSessionKeeper(store, life, { sampleRate: settings.sampleRate, random }, now());
  if (!keeper.current.sampled) return undefined;
  let capture: PageCapture | undefined;
  let trackers: (() => void)[] = [];

  const stopCapture = (): void => {
    capture?.stop();
    capture = undefined;
    for (const stop of trackers) stop();
    trackers = [];
    window.removeEventListener('storage', onStorage);
  };
  const end = (): void => {
    stopCapture();
    stopLife();
    onEnd();
  };
  const later = (work: () => void): void => void environment.after(0, guard(work));

  const outbox = createOutbox({
    config,
    keeper,
    store,
    tab,
    receipt: options.receipt,
    environment,
    onGap: () => later(() => capture?.snapshot()),
    onStop: (forget) => {
      if (forget) store.forgetSession();
      end();
    },
  });

  const { startedAt, wanted = false } = keeper.current;
  const flow = createFlow(settings, {
    now: now(),
    path: location.pathname,
    startedAt,
    wanted,
    quietMs: LIMITS.quietMs,
  });
  const held = createHeldEvents(HOLD);
  const signalOf = createSignals();
  let resting = false;

  const turnSession = (): void => {
    held.clear();
    outbox.turn();
    const { sampled, startedAt: at, wanted: isWanted = false } = keeper.current;
    flow.onSession(at, isWanted);
    if (!sampled) end();
    else if (!resting) capture?.snapshot();
  };
  /** After whatever may have ended a rest. */
  const wake = (): void => {
    if (!resting || flow.at(now()) === 'rest') return;
    resting = false;
    capture?.restart();
  };
  const onInput = (): void => {
    flow.onInput(now());
    if (keeper.onInput(now())) turnSession();
    wake();
  };
  const release = (): void => {
    if (flow.at(now()) === 'send') for (const event of held.take()) outbox.push(event);
  };
  const onEvent = (event: WireEvent): void => {
    const at = now();
    if (!keeper.isOpen(at)) return;
    const signal = signalOf(event);
    if (signal && flow.onSignal(signal)) keeper.want();
    switch (flow.at(at)) {
      case 'send':
        release();
        outbox.push(event);
        break;
      case 'hold':
        if (event.type === EVENT.incremental && held.wantsSnapshot(at)) later(() => capture?.snapshot());
        held.push(event);
        break;
      default:
        // What stands beside the document leaves no gap in it.
        if (isAside(event)) break;
        // What is dropped now has to be seen anew: the page is not looked at until then.
        held.clear();
        if (!resting) later(() => resting && capture?.pause());
        resting = true;
    }
  };
  /** Our entry was removed, not the whole storage cleared: another tab withdrew consent or was told to forget. */
  const onStorage = guard(({ key, newValue, storageArea }: StorageEvent) => {
    if (key !== storageKey(siteKey) || newValue !== null || storageArea !== localStorage) return;
    void outbox.discard();
    end();
    store.forgetSession();
    store.forgetTab();
  });

  /** Between the leave and the return: what comes then (a page that is left gets hidden, too) is no more to be sent. */
  let left = false;
  const stopLife = trackPageLife({
    onHidden() {
      if (left) return;
      capture?.custom(CUSTOM_TAG.visibility, { state: 'hidden' });
      capture?.tell();
      keeper.save();
      release();
      outbox.cut();
    },
    onShown() {
      if (!left) capture?.custom(CUSTOM_TAG.visibility, { state: 'visible' });
    },
    onLeave() {
      capture?.tell();
      keeper.save();
      release();
      outbox.leave();
      left = true;
    },
    onReturn() {
      left = false;
      outbox.comeBack();
      capture?.comeBack();
      flow.onInput(now());
      if (keeper.onInput(now())) outbox.turn();
      if (!resting) capture?.snapshot();
      wake();
    },
  });

  window.addEventListener('storage', onStorage);
  trackers = [trackInputActivity(now, onInput)];
  try {
    capture = capturePage({
      settings,
      endpoint: config.endpoint,
      since: options.receipt()?.at ?? 0,
      rules,
      now,
      onEvent,
      onPath: (path) => {
        flow.onPath(path);
        wake();
      },
    });
  } catch (error) {
    end();
    throw error;
  }

  let restarting = false;
  return {
    get sessionId() {
      return keeper.current.session;
    },
    custom: (tag, payload) => capture?.custom(tag, payload),
    rulesChanged() {
      if (restarting) return;
      restarting = true;
      queueMicrotask(
        guard(() => {
          restarting = false;
          capture?.restart();
        }),
      );
    },
    async flush() {
      // Lets observers and value setters that are due report first.
      await new Promise<void>((done) => environment.after(0, done));
      capture?.tell();
      await outbox.flush();
    },
    stop() {
      capture?.tell();
      stopCapture();
      keeper.save();
      void outbox.flush().then(stopLife);
    },
    async discard() {
      stopCapture();
      stopLife();
      await outbox.discard();
      const { session, secret } = keeper.current;
      return { session, secret };
    },
  };
}
