import { maskEmails, maskIps } from './detect/addresses.ts';
import { maskCards, maskDigitRuns, maskIbans, maskPhones } from './detect/numbers.ts';
import { maskSecrets } from './detect/secrets.ts';
import { maskUrl } from './url.ts';

const URL_IN_TEXT = /\b(?:https?|wss?|file|blob):[^\s"'<>)\]\u2592]+/gi;
const POSITION = /(?::\d{1,7}){1,2}$/;

/** What no detector could match has neither a digit nor an at sign, and no long word. */
const SUSPICIOUS = /[\d@]|:\/\/|[\w+/=.~-]{16}/;

function maskUrlInText(found: string): string {
  const position = POSITION.exec(found)?.[0] ?? '';
  return maskUrl(found.slice(0, found.length - position.length)) + position;
}

/**
 * Masks what looks like personal data in text that is otherwise shown: addresses, card and account numbers, phone
 * numbers, keys, long runs of digits. Time is linear in the length of the text.
 */
export function maskFreeText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  const addresses = text.includes(':') ? text.replace(URL_IN_TEXT, maskUrlInText) : text;
  return maskDigitRuns(maskIps(maskPhones(maskCards(maskIbans(maskSecrets(maskEmails(addresses)))))));
}
