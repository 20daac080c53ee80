import {
  type CSSToken,
  isTokenAtKeyword,
  isTokenCloseCurly,
  isTokenColon,
  isTokenDelim,
  isTokenDimension,
  isTokenFunction,
  isTokenIdent,
  isTokenOpenCurly,
  isTokenPercentage,
  isTokenSemicolon,
  isTokenWhiteSpaceOrComment,
} from '@csstools/css-tokenizer';

/** The family that draws masked text; it has one character, so everything else falls through to the page's own font. */
export const MARK_FAMILY = '"Shoji mask"';

const WIDE = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);
const SYSTEM = new Set(['caption', 'icon', 'menu', 'message-box', 'small-caption', 'status-bar']);
const SIZES = new Set('xx-small x-small small medium large x-large xx-large xxx-large smaller larger math'.split(' '));
const SIZE_FUNCTIONS = new Set(['calc', 'clamp', 'min', 'max', 'round']);
const DESCRIPTORS = new Set(['font-face', 'font-palette-values', 'font-feature-values']);

const lower = (token: CSSToken): string =>
  isTokenIdent(token) || isTokenFunction(token) || isTokenAtKeyword(token) ? token[4].value.toLowerCase() : '';

/**
 * Where in a style sheet (or a list of declarations) {@link MARK_FAMILY} has to stand in front of the page's font
 * families: indices of tokens. CSS has no other way to give one character a font of its own everywhere.
 */
export function markFontPlaces(tokens: readonly CSSToken[]): Set<number> {
  const places = new Set<number>();
  const descriptorBlocks: boolean[] = [];
  let nextIsDescriptors = false;
  let atStart = true;
  tokens.forEach((token, index) => {
    if (isTokenWhiteSpaceOrComment(token)) return;
    if (isTokenAtKeyword(token)) nextIsDescriptors = DESCRIPTORS.has(lower(token));
    else if (isTokenOpenCurly(token)) {
      descriptorBlocks.push(nextIsDescriptors);
      nextIsDescriptors = false;
    } else if (isTokenCloseCurly(token)) descriptorBlocks.pop();
    else if (atStart && isTokenIdent(token) && !descriptorBlocks.at(-1)) {
      const place = placeInDeclaration(tokens, index, lower(token));
      if (place !== undefined) places.add(place);
    }
    atStart = isTokenOpenCurly(token) || isTokenCloseCurly(token) || isTokenSemicolon(token);
  });
  return places;
}

function placeInDeclaration(tokens: readonly CSSToken[], nameAt: number, name: string): number | undefined {
  if (name !== 'font' && name !== 'font-family') return undefined;
  const colon = skipSpace(tokens, nameAt + 1);
  if (!tokens[colon] || !isTokenColon(tokens[colon])) return undefined;
  const value = significant(tokens, colon + 1);
  const first = value[0];
  if (first === undefined) return undefined;
  const firstWord = tokens[first] ? lower(tokens[first]) : '';
  if (WIDE.has(firstWord)) return undefined;
  if (name === 'font-family') return first;
  return SYSTEM.has(firstWord) ? undefined : familiesInShorthand(tokens, value);
}

function skipSpace(tokens: readonly CSSToken[], from: number): number {
  let at = from;
  while (tokens[at] && isTokenWhiteSpaceOrComment(tokens[at])) at += 1;
  return at;
}

/** Indices of the significant tokens of a value; none when this turns out to be a selector (`font:hover {`). */
function significant(tokens: readonly CSSToken[], from: number): number[] {
  const value: number[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isTokenSemicolon(token) || isTokenCloseCurly(token) || token[0] === 'EOF-token') break;
    if (isTokenOpenCurly(token)) return [];
    if (!isTokenWhiteSpaceOrComment(token)) value.push(at);
  }
  return value;
}

/** `italic 700 12px/1.5 Arial, serif`: the families come after the size and its line height. */
function familiesInShorthand(tokens: readonly CSSToken[], value: readonly number[]): number | undefined {
  const token = (n: number): CSSToken | undefined => tokens[value[n] ?? -1];
  let n = value.findIndex((_, at) => isSize(token(at)));
  if (n < 0) return undefined;
  n = afterTerm(token, n);
  const slash = token(n);
  if (slash && isTokenDelim(slash) && slash[1] === '/') n = afterTerm(token, n + 1);
  return value[n];
}

function isSize(token: CSSToken | undefined): boolean {
  if (!token) return false;
  if (isTokenDimension(token)) return !/^(?:deg|g?rad|turn)$/i.test(token[4].unit);
  if (isTokenFunction(token)) return SIZE_FUNCTIONS.has(lower(token));
  return isTokenPercentage(token) || SIZES.has(lower(token));
}

/** The place after a term that is one token, or a function with everything in its brackets. */
function afterTerm(token: (n: number) => CSSToken | undefined, from: number): number {
  let depth = 0;
  let n = from;
  for (;;) {
    const current = token(n);
    if (!current) return n;
    if (isTokenFunction(current) || current[0] === '(-token') depth += 1;
    else if (current[0] === ')-token') depth -= 1;
    n += 1;
    if (depth <= 0) return n;
  }
}
