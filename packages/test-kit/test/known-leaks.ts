import type { Mode } from '@shoji/schema';

const REASONS = {
  custom: 'Bare words of custom properties, and their names, are kept as style sheets need them.',
  media: 'Words of media conditions are kept.',
  animation: 'Words in the values of an animation are kept.',
  lang: 'A language tag is kept where it has the shape of one.',
  part: 'Names of slots and parts are not judged as class names are.',
  name: 'A single word that looks like a name of code is kept as one.',
  frozen: 'The class of a floor element is dropped when it changes, yet stands in the next snapshot.',
} as const;
const EVERYWHERE: readonly Mode[] = ['strict', 'balanced', 'forms'];

/** Places that leak today, each with the reason. A place that leaks no longer has to leave this list. */
export const KNOWN_LEAKS: Record<string, { modes: readonly Mode[]; reason: string }> = {
  'CSS custom bare': { modes: EVERYWHERE, reason: REASONS.custom },
  'CSS custom number': { modes: EVERYWHERE, reason: REASONS.custom },
  'CSS media query': { modes: EVERYWHERE, reason: REASONS.media },
  'SVG animate values': { modes: ['balanced', 'forms'], reason: REASONS.animation },
  'html lang': { modes: EVERYWHERE, reason: REASONS.lang },
  'part attribute': { modes: EVERYWHERE, reason: REASONS.part },
  'slot attribute': { modes: EVERYWHERE, reason: REASONS.part },
  'step: element.style custom': { modes: EVERYWHERE, reason: REASONS.custom },
  'step: setAttribute class on input': { modes: EVERYWHERE, reason: REASONS.frozen },
  'step: setAttribute part on b': { modes: EVERYWHERE, reason: REASONS.part },
  'step: setAttribute slot on b': { modes: EVERYWHERE, reason: REASONS.part },
  'step: setProperty custom bare': { modes: EVERYWHERE, reason: REASONS.custom },
  'step: setProperty name': { modes: EVERYWHERE, reason: REASONS.custom },
  'style bare custom property': { modes: EVERYWHERE, reason: REASONS.custom },
  'step: error name': { modes: ['strict'], reason: REASONS.name },
  'step: error stack': { modes: ['strict'], reason: REASONS.name },
  'step: identify trait': { modes: ['strict'], reason: REASONS.name },
  'step: track name': { modes: ['strict'], reason: REASONS.name },
  'step: track property': { modes: ['strict'], reason: REASONS.name },
  'step: track property name': { modes: ['strict'], reason: REASONS.name },
  'step: password cloned': { modes: ['forms'], reason: 'A copy of a password field with another type is a new field.' },
};
