import { VALUE_MARK } from '../marks.ts';

/** The parts are bounded as RFC 5321 bounds them, so that a long run of letters is not scanned again and again. */
const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
/** Ends in a name, or is four numbers: `package@1.2.3` is a version. */
const DOMAIN =
  /(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:(?!\d)[\p{L}\p{N}-]{2,63}|\d+(?<=(?:\.\d{1,3}){3}))(?:\.\p{L}[\p{L}\p{N}-]{1,62})*/uy;

/** Looks around each at sign only. */
export function maskEmails(text: string): string {
  let out = '';
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(end, at - 64), at));
    DOMAIN.lastIndex = at + 1;
    if (!local || !DOMAIN.test(text)) continue;
    out += text.slice(end, at - local[0].length) + VALUE_MARK;
    end = DOMAIN.lastIndex;
  }
  return out + text.slice(end);
}

const IP6 = /(?<![\w:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;

/** Eight groups, or fewer around one `::`; so a time of day is no address. */
const isIp6 = (candidate: string): boolean => {
  const groups = candidate.split(':');
  const gap = candidate.includes('::');
  return (
    /\d/.test(candidate) && candidate.length > 3 && (gap ? groups.filter(Boolean).length > 1 : groups.length === 8)
  );
};

export const maskIp6 = (text: string): string =>
  text.includes('::') || text.split(':').length > 7
    ? text.replace(IP6, (match) => (isIp6(match) ? VALUE_MARK : match))
    : text;
