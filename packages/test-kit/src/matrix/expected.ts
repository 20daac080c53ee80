import type { Mode } from '@shoji/schema';
import type { Outcome, Said, Sink, Trigger } from './dimensions.ts';

type ByMode = Record<Mode, Outcome>;
type BySaid = Record<Said, ByMode>;

const always = (outcome: Outcome): ByMode => ({ strict: outcome, balanced: outcome, forms: outcome });
const BOX = always('box');

/** What follows the page's text: masked in `strict` unless allowed, shown elsewhere unless masked. */
const asText = (masked: Outcome, shown: Outcome = 'shown'): BySaid => {
  const byMode: ByMode = { strict: masked, balanced: shown, forms: shown };
  return {
    nothing: byMode,
    allow: always(shown),
    mask: always(masked),
    block: BOX,
    ignore: byMode,
    sensitive: BOX,
  };
};
/** What is form content: shown in `forms` only, and there only where nothing masks it. */
const asForm = (masked: Outcome): BySaid => {
  const byMode: ByMode = { strict: masked, balanced: masked, forms: 'shown' };
  return {
    nothing: byMode,
    allow: byMode,
    mask: always(masked),
    block: BOX,
    ignore: byMode,
    sensitive: BOX,
  };
};
/** The same whatever is said, except where nothing of the element is told. */
const alike = (outcome: Outcome, sensitive: Outcome = 'box'): BySaid => ({
  nothing: always(outcome),
  allow: always(outcome),
  mask: always(outcome),
  block: BOX,
  ignore: always(outcome),
  sensitive: always(sensitive),
});

/** What a player has of each sink, by what is said about its element and by the mode of the site. */
export const EXPECTED_OUTCOME: Record<Sink, BySaid> = {
  text: asText('marked'),
  'personal data in text': asText('marked', 'detected'),
  'value of a field': asForm('marked'),
  'chosen option': asForm('marked'),
  tick: asForm('empty'),
  date: asForm('empty'),
  'editable text': asForm('marked'),
  'option by role': asForm('marked'),
  'text in an attribute': asText('marked'),
  placeholder: asText('marked'),
  'title of a field': asForm('empty'),
  'address of a picture': asText('placeholder'),
  drawing: asText('placeholder'),
  'name like code': alike('shown'),
  'name with data': alike('empty'),
  'state in data-*': alike('shown'),
  'other data-*': alike('empty'),
  'path of a link': asText('empty'),
  'query of a link': alike('empty'),
  'text in a style sheet': alike('empty'),
  'query in a style sheet': alike('empty'),
  'address in an inline style': asText('marked', 'empty'),
  comment: alike('empty'),
  password: alike('frozen'),
  'payment field': alike('frozen'),
  'hidden field': alike('frozen'),
};

/**
 * Events of one field into which twelve letters were typed, and of a box that was clicked. `at rest`: one or two when the
 * field is left, however many letters. Typing into fields of the floor makes none, whatever is said.
 */
export const EXPECTED_EVENTS: Record<'typing' | 'click', Record<Said, 'none' | 'one' | 'at rest'>> = {
  typing: { nothing: 'at rest', allow: 'at rest', mask: 'at rest', block: 'none', ignore: 'none', sensitive: 'none' },
  click: { nothing: 'one', allow: 'one', mask: 'one', block: 'none', ignore: 'none', sensitive: 'none' },
};

/** Ways by which nothing is ever told, whatever the sink. */
export const TELLS_NOTHING: Record<Trigger, boolean> = {
  'first snapshot': false,
  'child list': false,
  attribute: false,
  text: false,
  'property setter': false,
  input: false,
  'open shadow root': false,
  'shadow root attached later': false,
  'closed shadow root': true,
  'adopted sheet': false,
  iframe: false,
  'iframe changed later': false,
  selection: false,
  clipboard: true,
  navigation: false,
  'late rule': false,
  'late attribute': false,
  'moved node': false,
  'moved node in the same task': false,
};

interface Exception {
  readonly said: Said;
  readonly triggers: readonly Trigger[];
  readonly sinks?: readonly Sink[];
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Where less is told than decided until the next full snapshot, and why. */
export const LATER: readonly Exception[] = [
  {
    said: 'ignore',
    triggers: ['property setter', 'input'],
    sinks: ['value of a field', 'tick', 'date'],
    outcome: 'empty',
    reason: 'Ignored fields have no events, so what changes in them is told by snapshots only.',
  },
];
