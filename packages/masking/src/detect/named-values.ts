import { namesSecret } from '../field-words.ts';
import { VALUE_MARK } from '../marks.ts';

/** What messages of programs name beside what forms do. */
const SECRET = /token|secret|api.?key|authori[sz]ation|credential|signature|cookie|bearer|session.?id/i;
const SEPARATOR = /["'\]]{0,2}\s{0,3}([:=])\s{0,3}|\s(?:is|was|je|ist) /g;
const WORDS_BEFORE = /(?:[\p{L}\p{N}_$-]+[ .]){0,2}[\p{L}\p{N}_$-]+$/u;
/** After a colon a value goes on to the next comma or line, else to the next gap. After a verb it has a digit or quotes. */
const VALUES: Record<string, RegExp> = {
  ':': /[^\s,;&)}\]][^,;&)}\]\n]*/y,
  '=': /(?:"[^"]*"?|'[^']*'?|`[^`]*`?)[^\s,;&)}\]]*|[^\s,;&)}\]]+/y,
};
const AFTER_VERB = /"[^"]*"?|'[^']*'?|\S{0,80}\d\S*/y;

/**
 * Values that a message names as a secret: `pw=hunter2`, `token: abc`, `{"pin":1234}`, `password is "x"`. Looks at up to
 * three words before.
 */
export function maskNamedValues(text: string): string {
  let out = '';
  let end = 0;
  for (const { 0: separator, 1: sign = '', index } of text.matchAll(SEPARATOR)) {
    const at = index + separator.length;
    if (index < end) continue;
    const name = WORDS_BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
    if (!name || !(SECRET.test(name) || namesSecret(name))) continue;
    const value = VALUES[sign] ?? AFTER_VERB;
    value.lastIndex = at;
    if (!value.test(text)) continue;
    out += text.slice(end, at) + VALUE_MARK;
    end = value.lastIndex;
  }
  return out + text.slice(end);
}
