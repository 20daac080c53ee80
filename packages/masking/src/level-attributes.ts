import { SAID, saidBy } from './levels.ts';
import { MASKED_ATTRIBUTE } from './marks.ts';
import { remember } from './remember.ts';

const { mask: MASK, block: BLOCK, ignore: IGNORE } = SAID;

/** Attributes of Shoji and, where they make stricter, of other recorders. Unmasking ones are not here. */
const BY_ATTRIBUTE = new Map<string, (value: string) => number>(
  Object.entries({
    'data-recording-ignore': (value) => (value === 'events' ? IGNORE : MASK),
    'data-sentry-mask': () => MASK,
    'data-sentry-block': () => BLOCK,
    'data-dd-privacy': (value) =>
      value === 'allow' ? 0 : value === 'ignore' ? IGNORE : value.startsWith('mask') ? MASK : BLOCK,
    'data-clarity-mask': () => MASK,
    'data-openreplay-masked': () => MASK,
    'data-openreplay-obscured': () => MASK,
    'data-openreplay-hidden': () => BLOCK,
    'data-hj-suppress': () => MASK,
    'data-private': () => MASK,
    [MASKED_ATTRIBUTE]: (value) => (value === 'block' ? BLOCK : 0),
  }),
);

const BY_CLASS: Record<string, number> = {
  'rr-block': BLOCK,
  'rr-mask': MASK,
  'rr-ignore': IGNORE,
  'ph-no-capture': BLOCK,
  'ph-mask': MASK,
  'sentry-block': BLOCK,
  'sentry-mask': MASK,
  'fs-mask': MASK,
  'fs-exclude': BLOCK,
  'dd-privacy-mask': MASK,
  'dd-privacy-mask-user-input': MASK,
  'dd-privacy-hidden': BLOCK,
  'dd-privacy-ignore': IGNORE,
};

/** Most pages have few classes, again and again. */
const saidByClass = remember((value) => {
  let said = 0;
  for (const word of value.split(/\s+/)) if (has(BY_CLASS, word)) said |= BY_CLASS[word] ?? 0;
  return said;
});

const has = (table: object, key: string): boolean => Object.hasOwn(table, key);

/** Whether the attribute can say something about an element's level. */
export const isLevelAttribute = (name: string): boolean =>
  name === 'data-shoji' || name === 'class' || BY_ATTRIBUTE.has(name);

/** What an attribute says about its element. `allowByAttribute` false: an attribute can only make stricter. */
export function saidByAttribute(name: string, value: string, allowByAttribute: boolean): number {
  if (name === 'data-shoji') {
    const said = saidBy(value.trim().toLowerCase());
    return said === SAID.allow && !allowByAttribute ? 0 : said;
  }
  if (name === 'class') return saidByClass(value);
  return BY_ATTRIBUTE.get(name)?.(value.trim().toLowerCase()) ?? 0;
}
