import { type ConsentReceipt, type CustomTag, LIMITS, type LoaderConfig, type SessionId } from '@shoji/schema';
import { trackInputActivity } from '../capture/input-activity.ts';
import { trackPageLife } from '../capture/page-life.ts';
import type { SessionProof } from '../consent/erase.ts';
import { storageKey } from '../consent/forget.ts';
import type { SelectorRules } from '../dom/selector-rules.ts';
import { guard } from '../guard.ts';
import type { PageIds } from '../session/page-ids.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import type { Environment } from './environment.ts';
import { createOutbox } from './outbox.ts';
import { capturePage, type PageCapture } from './page-capture.ts';

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

const LIFE = { idleMs: LIMITS.sessionIdleMs, capMs: LIMITS.sessionCapMs };

/** Records this page until it is stopped. Undefined when this visit was not drawn for recording. */
export function startRecording(options: RecordingOptions): Recording | undefined {
  const { config, environment, rules, onEnd } = options;
  const { store, tab } = options.ids;
  const { siteKey, settings } = config;
  const { now, random } = environment;
  const keeper = createSessionKeeper(store, LIFE, { sampleRate: settings.sampleRate, random }, now());
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
    tab,
    receipt: options.receipt,
    environment,
    onGap: () => later(() => capture?.snapshot()),
    onStop: (forget) => {
      if (forget) store.forgetSession();
      end();
    },
  });

  const turnSession = (): void => {
    outbox.turn();
    if (keeper.current.sampled) capture?.snapshot();
    else end();
  };
  const onInput = (): void => {
    if (keeper.onInput(now())) turnSession();
  };
  /** Our entry was removed, not the whole storage cleared: another tab withdrew consent or was told to forget. */
  const onStorage = guard(({ key, newValue, storageArea }: StorageEvent) => {
    if (key !== storageKey(siteKey) || newValue !== null || storageArea !== localStorage) return;
    void outbox.discard();
    end();
    store.forgetSession();
    store.forgetTab();
  });

  const stopLife = trackPageLife({
    onHidden() {
      keeper.save();
      outbox.cut();
    },
    onLeave() {
      keeper.save();
      outbox.leave();
    },
    onReturn() {
      outbox.comeBack();
      if (keeper.onInput(now())) outbox.turn();
      capture?.snapshot();
    },
  });

  window.addEventListener('storage', onStorage);
  trackers = [trackInputActivity(now, onInput)];
  try {
    capture = capturePage({
      settings,
      rules,
      now,
      onEvent: (event) => {
        if (keeper.isOpen(now())) outbox.push(event);
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
      await outbox.flush();
    },
    stop() {
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
