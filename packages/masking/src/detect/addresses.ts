import { VALUE_MARK } from '../marks.ts';

/** The local part is bounded as RFC 5321 bounds it, so that a long run of letters is not scanned again and again. */
const EMAIL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
export const maskEmails = (text: string): string => (text.includes('@') ? text.replace(EMAIL, VALUE_MARK) : text);

const IP4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;
const IP6 = /(?<![\w:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;

/** Eight groups, or fewer around one `::`; so a time of day is no address. */
const isIp6 = (candidate: string): boolean => {
  const groups = candidate.split(':');
  const gap = candidate.includes('::');
  return candidate.length > 3 && (gap ? groups.filter(Boolean).length > 1 : groups.length === 8);
};

export function maskIps(text: string): string {
  const without4 = text.replace(IP4, (match) =>
    match.split('.').every((part) => Number(part) < 256) ? VALUE_MARK : match,
  );
  return without4.includes(':') ? without4.replace(IP6, (match) => (isIp6(match) ? VALUE_MARK : match)) : without4;
}
