import { FLOOR_LABELS } from '../../src/index.ts';

/** What a floor field takes; the generator of values obeys it. */
export type Alphabet = 'any' | 'digits' | 'digit';

export interface FloorField {
  readonly id: string;
  readonly alphabet: Alphabet;
  /** `VALUE` stands where a prefilled value attribute goes. */
  readonly html: string;
}

const labelled = FLOOR_LABELS.filter((_, n) => n % 3 === 0).map(
  ([, label], n): FloorField => ({
    id: `l${n}`,
    alphabet: 'any',
    html: `<label for="l${n}">${label}</label> <input id="l${n}" VALUE>`,
  }),
);
const field = (id: string, attributes: string, alphabet: Alphabet = 'any'): FloorField => ({
  id,
  alphabet,
  html: `<input id="${id}" ${attributes} VALUE>`,
});

/** One field of every kind that must not be recorded. */
export const FLOOR_FIELDS: readonly FloorField[] = [
  field('f-pass', 'type="password"'),
  field('f-new', 'type="text" autocomplete="new-password"'),
  field('f-card', 'autocomplete="cc-number" inputmode="numeric"', 'digits'),
  field('f-billing', 'autocomplete="billing cc-number"', 'digits'),
  {
    id: 'f-national',
    alphabet: 'any',
    html: '<textarea id="f-national" name="rodneCislo" rows="2" cols="10"></textarea>',
  },
  field('f-exp', 'name="cc-exp" placeholder="MM/YY"', 'digits'),
  field('f-cvc', 'name="cvc" maxlength="4"', 'digits'),
  field('f-otp', 'autocomplete="one-time-code"', 'digits'),
  ...[0, 1, 2, 3, 4, 5].map((n) => field(`f-digit${n}`, `name="otp-${n}" maxlength="1"`, 'digit')),
  field('f-hidden', 'type="hidden" name="h"'),
  field('f-marked', 'data-shoji="sensitive"'),
  {
    id: 'f-area',
    alphabet: 'any',
    html: '<textarea id="f-area" data-shoji="sensitive" rows="2" cols="10"></textarea>',
  },
  { id: 'f-inside', alphabet: 'any', html: '<div data-shoji="sensitive"><input id="f-inside" VALUE></div>' },
  { id: 'f-edit', alphabet: 'any', html: '<div id="f-edit" contenteditable="true" data-shoji="sensitive"></div>' },
  ...labelled,
];

export const floorForm = (values?: ReadonlyMap<string, string>): string =>
  `<!doctype html><html><head><title>Pay</title><style>div{min-height:1em} [contenteditable]{height:20px;overflow:hidden}</style></head><body><form onsubmit="return false">${FLOOR_FIELDS.map(
    ({ id, html }) =>
      `<p>${html.replace('VALUE', values ? `value="${(values.get(id) ?? '').replaceAll('"', '')}"` : '')}</p>`,
  ).join('\n')}` +
  `<p><input id="f-file" type="file"></p><p><input id="plain"></p><button id="send">Send</button></form><p id="end">End</p><!--recorder--></body></html>`;
