import type { ConsentReceipt, SessionId } from '@shoji/schema';

export type ConsentAnswer = 'granted' | 'denied';
export type Primitives = Record<string, string | number | boolean | null>;

/** What a page can do with Shoji: `window.shoji` of the snippet, and what `createRecorder` returns. */
export interface Recorder {
  /** Records again after `stop()`. Without consent it waits for it. */
  start(): void;
  /** Records nothing more; what was recorded is still sent. */
  stop(): void;
  /** Ties the session to a user of the page. Personal data in it is masked. */
  identify(id: string, traits?: Primitives): void;
  /** Records an event of the page's own. Personal data in it is masked. Without consent it is dropped. */
  track(name: string, props?: Primitives): void;
  /** The visitor's answer. Shoji never remembers it: the page says it on every load. Anything but `granted` is `denied`. */
  consent(answer: ConsentAnswer, receipt?: Partial<ConsentReceipt>): void;
  mask(selector: string): void;
  block(selector: string): void;
  allow(selector: string): void;
  ignore(selector: string): void;
  sensitive(selector: string): void;
  /** Id of the session being recorded, or null while nothing is recorded. */
  sessionId(): SessionId | null;
  /** Resolves when everything recorded so far is acknowledged or finally refused; at once when nothing is recorded. */
  flush(): Promise<void>;
}

export const RULE_VERBS = ['mask', 'block', 'allow', 'ignore', 'sensitive'] as const;
export type RuleVerb = (typeof RULE_VERBS)[number];

/** A call as the stub queues it. `flush` has one argument here: the function that settles its promise. */
export type Call = [verb: string, ...args: unknown[]];
