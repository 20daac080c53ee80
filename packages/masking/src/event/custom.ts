import { CUSTOM_TAG, type Mode } from '@shoji/schema';
import { isCodeLike, isState } from '../code-like.ts';
import { maskNamedValues } from '../detect/named-values.ts';
import { namesSecret } from '../field-words.ts';
import { maskFreeText } from '../free-text.ts';
import { maskMessage } from '../message.ts';
import { baseLevel } from '../policy.ts';
import { isNumber, own, pickScalars, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { maskText } from '../text.ts';
import { maskUrl } from '../url.ts';
import { captureRules } from './capture-events.ts';

const MOST_PROPERTIES = 50;
const free = (value: unknown, length: number): string => maskFreeText(stringOf(value).slice(0, length));

const showsText = (mode: Mode): boolean => baseLevel(mode) === 'allow';

/** What developers call an event: `checkout_started`, `Order Completed`, `cart.addItem`. A longer word may be anything. */
const isPlainName = (name: string): boolean =>
  name.length <= 40 && /^(?:[A-Z]?[a-z]{1,10}(?=[A-Z_.: /-]|$)[_.: /-]?)+$/.test(name);

const maskName = (name: string, mode: Mode): string =>
  showsText(mode) || isPlainName(name) ? maskFreeText(maskNamedValues(name)) : maskText(name);

/** A value that came with an event: a text is a text of the page's, a number one of the visitor's. */
function maskScalar(value: unknown, mode: Mode): unknown {
  const shows = showsText(mode);
  if (typeof value === 'string') {
    if (shows) return maskFreeText(maskNamedValues(value.slice(0, 1000)));
    return value === '' || isState(value) ? value : maskText(value.slice(0, 1000));
  }
  if (isNumber(value))
    return (shows ? maskFreeText(String(value)) === String(value) : /^\d\d?$/.test(String(value))) ? value : null;
  return typeof value === 'boolean' || value === null ? value : undefined;
}

/** Names that look like code and not like those of secrets, with plain values; texts and numbers pass the detectors. */
function maskProperties(value: unknown, mode: Mode): RawRecord {
  const record = recordOf(value);
  const out: RawRecord = {};
  for (const key of Object.keys(record).slice(0, MOST_PROPERTIES)) {
    if (!/^[\w.: -]{1,60}$/.test(key) || !isCodeLike(key.replace(/ /g, '-')) || key === '__proto__') continue;
    if (namesSecret(key) || (!showsText(mode) && !isPlainName(key))) continue;
    const masked = maskScalar(record[key], mode);
    if (masked !== undefined) out[key] = masked;
  }
  return out;
}

/** The lines before the frames repeat the message. Where no text is shown a frame is a place, without a name. */
const framesOf = (stack: string, mode: Mode): string =>
  stack
    .slice(0, 32_000)
    .split('\n')
    .filter((line) => /^\s*at .*:\d+\)?$|^[\w$.<>/*[\]]*@\S+:\d+$/.test(line))
    .map((line) =>
      showsText(mode) ? line : line.replace(/^(\s*at ).*\((.*)\)$|^(\s*at ).* (?=\S+$)|^[^\s@]+(?=@)/, '$1$3$2'),
    )
    .join('\n');

/** Errors of engines and browsers. Where no text is shown another name is a word of the page's. */
const KNOWN_ERROR =
  /^(?:Aggregate|Eval|Internal|Range|Reference|Syntax|Type|URI|Abort|ChunkLoad|Constraint|Data|DataClone|Encoding|Hierarchy|InvalidAccess|InvalidCharacter|InvalidState|Network|NotAllowed|NotFound|NotReadable|NotSupported|Operation|QuotaExceeded|Security|Timeout|Transaction|Unknown)?Error$/;

type Rule = (payload: RawRecord, mode: Mode) => RawRecord | null;

const RULES = new Map<unknown, Rule>([
  [
    CUSTOM_TAG.page,
    (payload, mode) => {
      const title = stringOf(own(payload, 'title')).slice(0, 300);
      const shown = showsText(mode) ? maskFreeText(title) : maskText(title);
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
        name: (showsText(mode) ? /^[A-Z]\w{0,60}$/i.test(name) && isCodeLike(name) : KNOWN_ERROR.test(name))
          ? name
          : 'Error',
        message: maskMessage(stringOf(own(payload, 'message')).slice(0, 2000), mode),
        ...(typeof stack === 'string' && { stack: free(framesOf(stack, mode), 16_000) }),
      };
    },
  ],
  [
    CUSTOM_TAG.track,
    (payload, mode) => ({
      name: maskName(stringOf(own(payload, 'name')).slice(0, 200), mode),
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

const CAPTURE_RULES = new Map<unknown, Rule>(
  captureRules((payload, mode) => RULES.get(CUSTOM_TAG.error)?.(payload, mode) ?? null),
);

/** One of our own events; any other tag is dropped, and so is each field that has no rule. */
export function maskCustom(data: RawRecord, mode: Mode): RawRecord | null {
  const tag = own(data, 'tag');
  const payload = (RULES.get(tag) ?? CAPTURE_RULES.get(tag))?.(recordOf(own(data, 'payload')), mode);
  return payload ? { tag, payload } : null;
}
