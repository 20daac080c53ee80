import type { ErrorPayload } from '@shoji/schema';

export interface TextMasks {
  maskUrl: (url: string) => string;
  maskFreeText: (text: string) => string;
}

const MESSAGE_LENGTH = 1_000;
const STACK_LINES = 50;
const ADDRESS = /([a-z][a-z0-9+.-]*:\/\/[^\s()]+?)((?::\d+){0,2})(?=[\s()]|$)/gi;

/** Makes an error sendable. Anything may be thrown, and reading it may throw in turn: then only its kind remains. */
export function errorPayload(kind: ErrorPayload['kind'], thrown: unknown, masks: TextMasks): ErrorPayload {
  try {
    const { name, message, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    const text = typeof message === 'string' ? message : isPlain(thrown) ? String(thrown) : '';
    return {
      kind,
      name: typeof name === 'string' && /^[\w$.]{1,80}$/.test(name) ? name : 'Error',
      message: maskText(text.slice(0, MESSAGE_LENGTH), masks),
      ...(typeof stack === 'string' && { stack: maskStack(stack, masks) }),
    };
  } catch {
    return { kind, name: 'Error', message: '' };
  }
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const maskText = (text: string, { maskUrl, maskFreeText }: TextMasks): string =>
  maskFreeText(text.replace(ADDRESS, (_, url: string, place: string) => maskUrl(url) + place));

/** A line of V8 (`at name (address:1:2)`) or of the others (`name@address:1:2`). */
const FRAME = /^\s*at [\w$.<>[\] #]*\(?[a-z][a-z0-9+.-]*:\/\/\S+$|^[\w$.<>/*[\]]*@[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/** Only the lines that are frames: the lines before them repeat the message. */
const maskStack = (stack: string, { maskUrl }: TextMasks): string =>
  stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, STACK_LINES)
    .map((line) => line.slice(0, 500).replace(ADDRESS, (_, url: string, place: string) => maskUrl(url) + place))
    .join('\n');
