import { maskEmails, maskIp6 } from './detect/addresses.ts';
import { findIbans } from './detect/ibans.ts';
import { maskPlaces } from './detect/mask-places.ts';
import { findCards, findNumbers } from './detect/numbers.ts';
import { hasLongToken, maskSecrets } from './detect/secrets.ts';
import { maskUrl } from './url.ts';

const URL_IN_TEXT = /\b(?:https?|wss?|file|blob):[^\s"'<>)\]\u2592]+/gi;
const POSITION = /(?::\d{1,7}){1,2}$/;

function maskUrlInText(found: string): string {
  const position = POSITION.exec(found)?.[0] ?? '';
  return maskUrl(found.slice(0, found.length - position.length)) + position;
}

/** What no detector could match has none of these, and no long word. */
const SUSPICIOUS = /[\d@:]/;

/** By character: 1 digit, 2 may stand between digits of one number, 4 dot. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter === '.' ? 6 : /\d/.test(letter) ? 1 : Number(/[\s()+/-]/.test(letter)) * 2;
});

const NUMBER = 2;
const DIGITS = 1;
/** Whether enough digits stand together for any number to be masked, or enough at all for an account number. */
function countDigits(text: string): 0 | 1 | 2 {
  let digits = 0;
  let dots = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Beyond ASCII: spaces and dashes may stand between digits, letters may not.
    const kind = code < 128 ? (KINDS[code] as number) : code < 0x2000 && code !== 0xa0 ? 0 : 2;
    if (kind === 1) {
      all++;
      if (++digits > 5 || (digits > 3 && dots > 2)) return NUMBER;
    } else if (!kind) digits = dots = 0;
    else dots += kind >> 2;
  }
  return all > 6 ? DIGITS : 0;
}

function maskOnce(text: string): string {
  const isSuspicious = SUSPICIOUS.test(text);
  const hasToken = hasLongToken(text);
  if (!isSuspicious) return hasToken ? maskSecrets(text) : text;
  let out = text;
  if (out.includes('://')) out = out.replace(URL_IN_TEXT, maskUrlInText);
  if (out.includes('@')) out = maskEmails(out);
  if (hasToken) out = maskSecrets(out);
  if (out.includes(':')) out = maskIp6(out);
  const digits = countDigits(out);
  if (digits) out = maskPlaces(out, findIbans(out));
  if (digits !== NUMBER) return out;
  out = maskPlaces(out, findCards(out));
  return maskPlaces(out, findNumbers(out));
}

/**
 * Masks what looks like personal data in text that is otherwise shown: addresses, card and account numbers, phone
 * numbers, keys, long runs of digits. Time is linear in the length of the text.
 */
export function maskFreeText(text: string): string {
  let out = maskOnce(text);
  // What is left may stand by itself only now: masking again must change nothing.
  for (let round = 0, before = text; out !== before && round < 4; round++) {
    before = out;
    out = maskOnce(out);
  }
  return out;
}
