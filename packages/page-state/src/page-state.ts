import type { WireEvent } from '@shoji/schema';
import { applyEvent } from './apply/apply-event.ts';
import { makeKeyframe } from './keyframe/make-keyframe.ts';
import { createPage } from './model/page.ts';
import type { Problems } from './model/problems.ts';
import { askPage } from './questions/ask-page.ts';
import type { PageQuestions } from './questions/page-questions.ts';

/** The recorded page of one tab at one moment. */
export interface PageState extends PageQuestions {
  /** Takes one event, in recorded order. Never throws, keeps no part of the event and changes none. */
  apply(event: WireEvent): void;
  /**
   * The page as events for rrweb's replayer, all at `timestamp` (ms since 1970; by default the time of the last event).
   * Every call makes new events. Empty before the first full snapshot.
   */
  keyframe(timestamp?: number): WireEvent[];
  /** Masked address of the page, empty before the first meta event. */
  readonly href: string;
  /** Size of the visitor's window in CSS pixels, zero before the first meta event. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** What could not be applied so far. */
  readonly problems: Readonly<Problems>;
}

/** A page on which nothing is yet. */
export function createPageState(): PageState {
  const page = createPage();
  const state: Omit<PageState, keyof PageQuestions> = {
    apply: (event) => applyEvent(page, event),
    keyframe: (timestamp = page.time) => makeKeyframe(page, timestamp),
    get href() {
      return page.href;
    },
    get viewport() {
      return { width: page.width, height: page.height };
    },
    get problems() {
      return { ...page.problems };
    },
  };
  const all = Object.getOwnPropertyDescriptors(askPage(page));
  return Object.freeze(Object.defineProperties(state, all) as PageState);
}
