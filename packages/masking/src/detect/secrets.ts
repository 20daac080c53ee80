import { VALUE_MARK } from '../marks.ts';

/** A token is taken whole, so each character is looked at a bounded number of times. */
const TOKEN = /[\w+/=.~-]{16,}/g;

const LONG = 16;
/** Characters of tokens by their code. */
const IN_TOKEN = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w+/=.~-]/.test(String.fromCharCode(code))));

/** Whether the text holds a run of 16 characters of tokens: such a run has one of every sixteenth. */
export function hasLongToken(text: string): boolean {
  const isIn = (at: number): boolean => IN_TOKEN[text.charCodeAt(at)] === 1;
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isIn(at)) continue;
    let from = at;
    while (at - from < LONG - 1 && isIn(from - 1)) from--;
    let to = at + 1;
    while (to - from < LONG && isIn(to)) to++;
    if (to - from >= LONG) return true;
  }
  return false;
}

/** Prefixes that well-known services give their keys: Stripe, GitHub, GitLab, Slack, AWS, Google, npm, OpenAI, ... */
const PREFIX =
  /(?:^|[^a-z\d])(?:[spr]k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|AKIA|ASIA|AIza|ya29\.|npm_|sk-(?=\S{0,64}\d)|SG\.|whsec_|dop_v1_|shp(?:at|ss|ca)_|eyJ)/;

const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

/** Looks random: letters and digits mixed through, as no word, file name or version is. */
function looksRandom(part: string): boolean {
  if (part.length < 16) return false;
  const digits = part.replace(/\D/g, '').length;
  if (/^[\da-f-]+$/i.test(part)) return digits > 3 && /[a-f]/i.test(part);
  if (!digits || !/[a-z]/i.test(part)) return false;
  return count(part, /\d+/g) > 2 || count(part, /[a-z](?=[A-Z])/g) > 3;
}

/** Whether a run of characters is a JSON Web Token, a key of a known service, or looks random (a uuid, a hash). */
export const isSecret = (token: string): boolean => PREFIX.test(token) || token.split(/[./=~]/).some(looksRandom);

export const maskSecrets = (text: string): string =>
  text.replace(TOKEN, (token) => (isSecret(token) ? VALUE_MARK : token));
