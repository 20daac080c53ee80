import type { Level, Mode } from '@shoji/schema';
import type { ExplicitLevel } from './levels.ts';

/** What decides where nothing is said about an element. */
export interface MaskPolicy {
  readonly mode: Mode;
  /** When false, an attribute in the page can make stricter but cannot allow. */
  readonly allowByAttribute: boolean;
}

/** Asked of the live DOM by the recorder; absent on the server. An exception drops the event. */
export interface LiveQuestions {
  /** Levels of the selectors (SDK calls, rules of the site) that match the element, its own attributes aside. */
  rulesFor(nodeId: number): readonly ExplicitLevel[];
  /** Ever a password, or recognised by a name or a label that only the live DOM can see. */
  isFloor(nodeId: number): boolean;
  /**
   * Form content that only the live DOM can see: a form-associated custom element, a document in design mode. Asked of
   * custom elements and of `html`.
   */
  isFormContent?(nodeId: number): boolean;
  /**
   * The attributes at which an element of the floor was frozen first, given those that it has now. The live page knows the
   * element in a later snapshot, and one that the page made anew in its place.
   */
  freeze?(nodeId: number, attributes: Record<string, unknown>): Record<string, unknown>;
  /** Whether the visitor is in a field now: form content is told when they leave it, not stroke by stroke. */
  isTyping?(): boolean;
}

/** A mode that is not known is the strictest. */
export const baseLevel = (mode: Mode): Level => (mode === 'balanced' || mode === 'forms' ? 'allow' : 'mask');
