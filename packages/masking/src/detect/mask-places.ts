import { VALUE_MARK } from '../marks.ts';

/** Puts a mark at each place; places come in order: from, to, from, to, ... */
export function maskPlaces(text: string, places: readonly number[]): string {
  let out = '';
  let end = 0;
  for (let at = 0; at < places.length; at += 2) {
    out += text.slice(end, places[at]) + VALUE_MARK;
    end = places[at + 1] ?? 0;
  }
  return end ? out + text.slice(end) : text;
}
