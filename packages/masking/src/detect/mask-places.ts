import { VALUE_MARK } from '../marks.ts';

/** Puts a mark at each place; places come in order: from, to, from, to, ... */
export function maskPlaces(
  text: string,
  places: readonly number[],
  mark: (length: number) => string = () => VALUE_MARK,
): string {
  let out = '';
  let end = 0;
  for (let at = 0; at < places.length; at += 2) {
    const from = places[at] ?? 0;
    out += text.slice(end, from);
    end = places[at + 1] ?? 0;
    out += mark(end - from);
  }
  return end ? out + text.slice(end) : text;
}
