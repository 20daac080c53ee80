import { CONSOLE_LEVELS, CUSTOM_TAG, type Mode } from '@shoji/schema';
import { maskFreeText } from '../free-text.ts';
import { URL_MARK } from '../marks.ts';
import { maskMessage } from '../message.ts';
import { baseLevel } from '../policy.ts';
import { isNumber, listOf, own, pickScalars, type RawRecord, recordOf, stringOf } from '../raw.ts';
import { maskText } from '../text.ts';
import { maskUrl } from '../url.ts';

export type PayloadRule = (payload: RawRecord, mode: Mode) => RawRecord | null;

const MOST_ARGUMENTS = 10;
const MOST_REQUESTS = 200;

const SHAPES = /^(?:undefined|number|bigint|symbol|function|object|array|node)$/;
const TYPES =
  /^(?:navigation|fetch|xmlhttprequest|beacon|script|link|css|img|image|iframe|frame|video|audio|track|object|embed|input|icon|ping|early-hints)$/;
const METHODS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** What is written to the console is a text of the page; where those are not shown, a number may be one of the visitor's. */
function maskValue(value: unknown, mode: Mode, maskError: PayloadRule): unknown {
  const shows = baseLevel(mode) === 'allow';
  if (typeof value === 'string')
    return shows ? maskMessage(value.slice(0, 2000), mode) : maskText(value.slice(0, 2000));
  if (isNumber(value)) {
    const text = String(value);
    return (shows ? maskFreeText(text) === text : /^\d\d?$/.test(text)) ? value : { is: 'number' };
  }
  if (typeof value === 'boolean' || value === null) return value;
  const shape = recordOf(value);
  const is = stringOf(own(shape, 'is'));
  if (is !== 'error') return { is: SHAPES.test(is) ? is : 'object' };
  const { kind: _, ...told } = maskError(shape, mode) ?? {};
  return { is, ...told };
}

const dropped = (payload: RawRecord): RawRecord => pickScalars(payload, ['dropped']);

/** Code is the same for every visitor. */
const IS_CODE = /^(?:script|link)$/;
const IS_DATA = /^(?:fetch|xmlhttprequest|beacon|ping)$/;

/**
 * What stands in the page (pictures, frames, what style sheets bring) may stand where the page is masked or blocked, which a
 * request does not say: of it only the origin is told.
 */
function maskAddress(url: string, type: string): string {
  const masked = maskUrl(url);
  if (IS_CODE.test(type) || IS_DATA.test(type) || type === 'navigation') return masked;
  return `${/^\w+:\/\/[^/?#]*/.exec(masked)?.[0] ?? ''}/${URL_MARK}`;
}

/** Of code as it is, of data the next power of two; not of documents: how long the values of their fields are is in it. */
function maskSizes(request: RawRecord, type: string): RawRecord {
  const sizes = IS_CODE.test(type) || IS_DATA.test(type) ? pickScalars(request, ['bytes', 'size']) : {};
  if (IS_CODE.test(type)) return sizes;
  for (const key of Object.keys(sizes)) {
    const size = Number(sizes[key]);
    sizes[key] = size > 0 ? 2 ** Math.ceil(Math.log2(size)) : 0;
  }
  return sizes;
}

const maskRequest = (one: unknown): RawRecord => {
  const request = recordOf(one);
  const type = stringOf(own(request, 'type'));
  const method = stringOf(own(request, 'method'));
  const failed = stringOf(own(request, 'failed'));
  return {
    url: maskAddress(stringOf(own(request, 'url')), type),
    type: TYPES.test(type) ? type : 'other',
    ago: 0,
    ms: 0,
    ...pickScalars(request, ['ago', 'ms', 'status']),
    ...maskSizes(request, type),
    ...(METHODS.test(method) && { method }),
    ...(/^(?:error|abort|timeout)$/.test(failed) && { failed }),
  };
};

/** What is captured beside the document: only fields that have a rule pass. An error in the console is an error like any. */
export const captureRules = (maskError: PayloadRule): readonly (readonly [string, PayloadRule])[] => [
  [
    CUSTOM_TAG.console,
    (payload, mode) => ({
      level: CONSOLE_LEVELS.find((level) => level === own(payload, 'level')) ?? 'log',
      args: listOf(own(payload, 'args'))
        .slice(0, MOST_ARGUMENTS)
        .map((value) => maskValue(value, mode, maskError)),
      ...dropped(payload),
    }),
  ],
  [
    CUSTOM_TAG.network,
    (payload) => ({
      requests: listOf(own(payload, 'requests')).slice(0, MOST_REQUESTS).map(maskRequest),
      ...dropped(payload),
    }),
  ],
  [CUSTOM_TAG.vitals, (payload) => pickScalars(payload, ['ttfb', 'fcp', 'lcp', 'cls', 'inp'])],
  [CUSTOM_TAG.scroll, (payload) => ({ depth: 0, ...pickScalars(payload, ['depth']) })],
  [CUSTOM_TAG.visibility, (payload) => ({ state: own(payload, 'state') === 'hidden' ? 'hidden' : 'visible' })],
];
