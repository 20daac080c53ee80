import { createMasker } from '@shoji/masking';
import { type CustomTag, MODES, type RecorderSettings, type WireEvent } from '@shoji/schema';
import { customEvent } from '../capture/custom-event.ts';
import { mirror, type PageRecorder, recordPage } from '../capture/record-page.ts';
import { BLOCK_ATTRIBUTES } from '../capture/rrweb-options.ts';
import { createLiveAnswers } from '../dom/live-answers.ts';
import { createPasswordMemory } from '../dom/password-memory.ts';
import type { SelectorRules } from '../dom/selector-rules.ts';
import { heldAtRest } from '../dom/typing.ts';
import { report } from '../guard.ts';
import { trackPage } from './page-trackers.ts';

export interface PageCapture {
  custom(tag: CustomTag, payload: unknown): void;
  /** Sends sums that have changed (vitals, scroll depth, ...). */
  tell(): void;
  /** The page came back from the back-forward cache. */
  comeBack(): void;
  snapshot(): void;
  /** Looks at the page no more, until `restart`. */
  pause(): void;
  /** Begins anew with the rules as they are now, so that what they hide is gone from the next snapshot. */
  restart(): void;
  stop(): void;
}

export interface PageCaptureOptions {
  settings: RecorderSettings;
  endpoint: string;
  /** When the visitor agreed, ms since 1970; 0 where nobody asks. */
  since: number;
  rules: SelectorRules;
  now: () => number;
  /** Takes masked events. */
  onEvent: (event: WireEvent) => void;
  /** The page has another address now. */
  onPath: (path: string) => void;
}

/** Everything that is captured of a page, masked. Nothing passes here without the mask. */
export function capturePage(options: PageCaptureOptions): PageCapture {
  const { settings, rules, now, onEvent } = options;
  const mode = MODES.find((known) => known === settings.mode) ?? 'strict';
  const passwords = createPasswordMemory();
  const masker = createMasker(
    { mode, allowByAttribute: settings.allowByAttribute === true },
    createLiveAnswers({
      nodeOf: mirror.getNode,
      rules,
      passwords,
      blockAttributes: BLOCK_ATTRIBUTES,
    }),
  );
  const emit = (event: WireEvent): void => {
    try {
      const masked = masker.mask(event);
      if (masked) onEvent(masked);
      if (mode === 'forms') heldAtRest(event, mirror).forEach(emit);
    } catch {
      report('an event that could not be masked was dropped');
    }
  };
  const custom = (tag: CustomTag, payload: unknown): void => emit(customEvent(tag, payload, now()));

  // Before rrweb: observers report in order of creation.
  passwords.watch(document);
  let page: PageRecorder | undefined;
  const start = (): void => {
    const boxes = { block: rules.selectors('block'), sensitive: rules.selectors('sensitive') };
    page = recordPage({ mode, boxes, emit });
    if (!page) report('the page could not be recorded');
  };
  start();
  const trackers = trackPage({ ...options, send: custom });
  return {
    custom,
    tell: trackers.tell,
    comeBack: trackers.comeBack,
    snapshot: () => page?.snapshot(),
    pause() {
      page?.stop();
      page = undefined;
    },
    restart() {
      page?.stop();
      start();
    },
    stop() {
      page?.stop();
      page = undefined;
      passwords.stop();
      trackers.stop();
    },
  };
}
