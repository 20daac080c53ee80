import { isButtonType, isCheckType } from './element-context.ts';
import { namesSecret } from './field-words.ts';

/** What the rules of the floor look at in a field; all of it as the page wrote it. */
export interface FieldFacts {
  readonly tag: string;
  /** `type` of an input as browsers understand it, else empty. */
  readonly type: string;
  readonly autocomplete: string;
  readonly maxLength: string;
  /** Name, id, placeholder, title, `aria-label`. */
  readonly names: readonly string[];
  /** Texts of its labels. */
  readonly labels: readonly string[];
  readonly wasPassword: boolean;
}

const AUTOCOMPLETE = /(?:^|\s)(?:cc-\S*|one-time-code|current-password|new-password)(?:\s|$)/i;
const ALWAYS = /^(?:password|hidden|file)$/;

/**
 * Whether a field belongs to the floor: its value is never recorded, whatever anyone configures. A field for a single
 * character is one of a code's.
 */
export function isFloorField(facts: FieldFacts): boolean {
  if (facts.wasPassword || ALWAYS.test(facts.type) || AUTOCOMPLETE.test(facts.autocomplete)) return true;
  if (isButtonType(facts.type) || isCheckType(facts.type) || /^(?:range|color)$/.test(facts.type)) return false;
  if (facts.maxLength.trim() === '1') return true;
  return facts.names.some(namesSecret) || facts.labels.some(namesSecret);
}
