import {
  type CSSToken,
  isTokenAtKeyword,
  isTokenBadString,
  isTokenBadURL,
  isTokenCloseParen,
  isTokenComment,
  isTokenFunction,
  isTokenOpenParen,
  isTokenSemicolon,
  isTokenString,
  isTokenURL,
  isTokenWhiteSpaceOrComment,
  tokenize,
} from '@csstools/css-tokenizer';
import { MARK_FAMILY, markFontPlaces } from './mark-font.ts';
import { isSafeInCss } from './safe-url.ts';

const NOWHERE = 'url("data:,")';
/** rrweb marks the borders of a style element's text nodes with it and needs it back. */
const SPLIT = '/* rr_split */';
const URL_FUNCTIONS = new Set(['url', 'src']);
/** Their strings are addresses. */
const IMAGE_FUNCTIONS = new Set(['image', 'image-set', '-webkit-image-set']);
const LATE = new Set(['var', 'env', 'attr']);
const DROPPED_RULES = new Set(['import', 'namespace', 'charset']);
/** Without one of these there is nothing to do; most style attributes stop here. */
const WORTH_READING = /url|src|image|font|@|\\|\/\*/i;

/**
 * A style sheet, a rule or a list of declarations that fetches nothing: no `@import`, and every address other than a
 * `data:` image, a `data:` font and a fragment goes nowhere. In front of every font family stands the font that draws
 * masked text. The tokenizer is the specification's, so escapes (`\75rl(`) hide nothing.
 */
export function neutraliseCss(css: string): string {
  if (!WORTH_READING.test(css)) return css;
  const tokens = tokenize({ css });
  const places = markFontPlaces(tokens);
  let out = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (places.has(at)) out += `${MARK_FAMILY}, `;
    if (isTokenAtKeyword(token) && DROPPED_RULES.has(token[4].value.toLowerCase())) at = endOfStatement(tokens, at);
    else if (isTokenURL(token)) out += isSafeInCss(token[4].value) ? token[1] : NOWHERE;
    else if (isTokenBadURL(token) || isTokenBadString(token)) out += '';
    else if (isTokenComment(token)) out += token[1] === SPLIT ? SPLIT : '/**/';
    else if (isTokenFunction(token)) {
      const name = token[4].value.toLowerCase();
      const rewrite = URL_FUNCTIONS.has(name) ? safeUrl : IMAGE_FUNCTIONS.has(name) ? safeImage : undefined;
      const end = rewrite ? endOfFunction(tokens, at) : at;
      out += rewrite ? rewrite(tokens.slice(at, end + 1)) : token[1];
      at = end;
    } else out += token[1];
  }
  return out;
}

/** The value of one declaration, made harmless; `property` decides whether it names font families. */
export function neutraliseValue(property: string, value: string): string {
  if (!WORTH_READING.test(value) && !/^font/i.test(property)) return value;
  const out = neutraliseCss(`${property}:${value}`);
  return out.slice(out.indexOf(':') + 1);
}

function endOfStatement(tokens: readonly CSSToken[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at] && isTokenSemicolon(tokens[at]))) at += 1;
  return at;
}

function endOfFunction(tokens: readonly CSSToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isTokenFunction(token) || isTokenOpenParen(token)) depth += 1;
    else if (isTokenCloseParen(token)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** `url("...")` with nothing else in it; modifiers and variables make it go nowhere. */
function safeUrl(call: readonly CSSToken[]): string {
  const inside = call.slice(1).filter((token) => !isTokenWhiteSpaceOrComment(token) && !isTokenCloseParen(token));
  const [address] = inside;
  if (inside.length !== 1 || !address || !isTokenString(address) || !isSafeInCss(address[4].value)) return NOWHERE;
  return `url(${address[1]})`;
}

function safeImage(call: readonly CSSToken[]): string {
  if (call.some((token) => isTokenFunction(token) && LATE.has(token[4].value.toLowerCase()))) return 'none';
  let out = call[0]?.[1] ?? '';
  for (let at = 1; at < call.length; at += 1) {
    const token = call[at];
    if (!token) break;
    const name = isTokenFunction(token) ? token[4].value.toLowerCase() : '';
    if (isTokenString(token)) out += isSafeInCss(token[4].value) ? token[1] : '"data:,"';
    else if (isTokenURL(token)) out += isSafeInCss(token[4].value) ? token[1] : NOWHERE;
    else if (URL_FUNCTIONS.has(name) || name === 'type') {
      const end = endOfFunction(call, at);
      const nested = call.slice(at, end + 1);
      out += name === 'type' ? nested.map((part) => part[1]).join('') : safeUrl(nested);
      at = end;
    } else out += token[1];
  }
  return out;
}
