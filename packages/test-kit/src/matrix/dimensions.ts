import type { SiteRule } from '@shoji/schema';

/** What is said about an element: nothing, or one of the levels that a rule of a site may give. */
export type Said = 'nothing' | SiteRule['level'];

/** `Record` instead of a list: a level that is new in the contract does not compile until it is here. */
const SAID: Record<Said, true> = { nothing: true, allow: true, mask: true, block: true, ignore: true, sensitive: true };
export const ALL_SAID = Object.keys(SAID) as readonly Said[];

/** Where data of a page could be read in a recording. Each is one place in `places.ts` and rows in `expected.ts`. */
export const SINKS = [
  'text',
  'personal data in text',
  'value of a field',
  'chosen option',
  'tick',
  'date',
  'editable text',
  'option by role',
  'text in an attribute',
  'placeholder',
  'title of a field',
  'address of a picture',
  'drawing',
  'name like code',
  'name with data',
  'state in data-*',
  'other data-*',
  'path of a link',
  'query of a link',
  'text in a style sheet',
  'query in a style sheet',
  'address in an inline style',
  'comment',
  'password',
  'payment field',
  'hidden field',
] as const;
export type Sink = (typeof SINKS)[number];

/** Ways in which what is to be recorded comes to the recorder. Each is carried out in `triggers.ts`. */
export const TRIGGERS = [
  'first snapshot',
  'child list',
  'attribute',
  'text',
  'property setter',
  'input',
  'open shadow root',
  'shadow root attached later',
  'closed shadow root',
  'adopted sheet',
  'iframe',
  'iframe changed later',
  'selection',
  'clipboard',
  'navigation',
  'late rule',
  'late attribute',
  'moved node',
  'moved node in the same task',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What a player has of a place. */
export const OUTCOMES = {
  shown: 'as the page has it, past the detectors',
  detected: 'its surroundings are shown, and it is masked by what it looks like',
  marked: 'marks stand for it',
  empty: 'its element is there, without it',
  placeholder: 'a box of the same size stands for it',
  frozen: 'its element as it was at first, and nothing that tells of its value',
  box: 'an empty box stands for the whole element',
} as const;
export type Outcome = keyof typeof OUTCOMES;
