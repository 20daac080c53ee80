import type { Shape } from './canaries.ts';
import type { Kind } from './kinds.ts';

/** A place of a page where a canary is planted by the page's HTML. `$` in the HTML stands for the canary. */
export interface StaticPlace {
  readonly place: string;
  readonly kind: Kind;
  readonly shape?: Shape;
  readonly html: string;
  /** Where in the document; `body` unless told. */
  readonly at?: 'head' | 'html' | 'body';
  /** Runs before the recorder is there, with the element that holds the HTML. */
  readonly before?: (box: HTMLElement, word: string) => void;
}

/** Something that happens while the page is recorded. `$` in the HTML is not the canary. */
export interface Step {
  readonly place: string;
  readonly kind: Kind;
  readonly shape?: Shape;
  readonly html?: string;
  /** Runs in the page, each step in a task of its own. */
  readonly run: (box: HTMLElement, word: string) => void | Promise<void>;
}
