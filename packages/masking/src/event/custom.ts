import { CUSTOM_TAG, type Mode } from '@shoji/schema';
import { isCodeLike } from '../code-like.ts';
import { namesSecret } from '../field-words.ts';
import { maskFreeText } from '../free-text.ts';
import { maskMessage } from '../message.ts';
import { baseLevel } from '../policy.ts';
import { isNumber, own, pickScalars, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { maskText } from '../text.ts';
import { maskUrl } from '../url.ts';

const MOST_PROPERTIES = 50;
const free = (value: unknown, length: number): string => maskFreeText(stringOf(value).slice(0, length));

/** A text that came with an event: where the site shows no text, only a short name of code stays. */
const property = (text: string, mode: Mode): string =>
  baseLevel(mode) === 'allow' || (text.length <= 40 && /^[\w.:/-]*$/.test(text) && isCodeLike(text || 'x'))
    ? free(text, 1000)
    : maskText(text.slice(0, 1000));

/** Names that look like code and not like those of secrets, with plain values; texts and numbers pass the detectors. */
function maskProperties(value: unknown, mode: Mode): RawRecord {
  const record = recordOf(value);
  const out: RawRecord = {};
  for (const key of Object.keys(record).slice(0, MOST_PROPERTIES)) {
    const item = record[key];
    if (!/^[\w.: -]{1,60}$/.test(key) || !isCodeLike(key.replace(/ /g, '-')) || key === '__proto__') continue;
    if (namesSecret(key)) continue;
    if (typeof item === 'string') out[key] = property(item, mode);
    else if (isNumber(item)) out[key] = maskFreeText(String(item)) === String(item) ? item : null;
    else if (typeof item === 'boolean' || item === null) out[key] = item;
  }
  return out;
}

/** The lines before the frames repeat the message. */
const framesOf = (stack: string): string =>
  stack
    .slice(0, 32_000)
    .split('\n')
    .filter((line) => /^\s*at .*:\d+\)?$|^[\w$.<>/*[\]]*@\S+:\d+$/.test(line))
    .join('\n');

type Rule = (payload: RawRecord, mode: Mode) => RawRecord | null;

const RULES = new Map<unknown, Rule>([
  [
    CUSTOM_TAG.page,
    (payload, mode) => {
      const title = stringOf(own(payload, 'title')).slice(0, 300);
      const shown = baseLevel(mode) === 'allow' ? maskFreeText(title) : maskText(title);
      return { href: maskUrl(stringOf(own(payload, 'href'))), ...(title && { title: shown }) };
    },
  ],
  [
    CUSTOM_TAG.error,
    (payload, mode) => {
      const name = stringOf(own(payload, 'name'));
      const stack = own(payload, 'stack');
      return {
        kind: own(payload, 'kind') === 'rejection' ? 'rejection' : 'error',
        name: /^[A-Z]\w{0,60}$/i.test(name) && isCodeLike(name) ? name : 'Error',
        message: maskMessage(stringOf(own(payload, 'message')).slice(0, 2000), mode),
        ...(typeof stack === 'string' && { stack: free(framesOf(stack), 16_000) }),
      };
    },
  ],
  [
    CUSTOM_TAG.track,
    (payload, mode) => ({
      name: property(stringOf(own(payload, 'name')).slice(0, 200), mode),
      ...(own(payload, 'props') !== undefined && { props: maskProperties(payload['props'], mode) }),
    }),
  ],
  [
    CUSTOM_TAG.identify,
    (payload, mode) => {
      const id = stringOf(own(payload, 'id'));
      const traits = own(payload, 'traits') !== undefined && { traits: maskProperties(payload['traits'], mode) };
      // An id that looks like personal data does not leave; the traits may.
      const isPlain = id.length <= 128 && maskFreeText(id) === id;
      return isPlain || traits ? { id: isPlain ? id : '', ...traits } : null;
    },
  ],
  [
    CUSTOM_TAG.loss,
    (payload) => ({
      batches: 0,
      events: 0,
      ...pickScalars(payload, ['batches', 'events']),
      reason: /^(?:refused|buffer_full|page_end)$/.test(stringOf(own(payload, 'reason')))
        ? payload['reason']
        : 'refused',
    }),
  ],
  [CUSTOM_TAG.unknown, () => ({})],
]);

/** One of our own events; any other tag is dropped, and so is each field that has no rule. */
export function maskCustom(data: RawRecord, mode: Mode): RawRecord | null {
  const tag = own(data, 'tag');
  const payload = RULES.get(tag)?.(recordOf(own(data, 'payload')), mode);
  return payload ? { tag, payload } : null;
}
