/** Storage may be forbidden (private windows, settings) or full. The shop then works from memory. */
type Area = 'sessionStorage' | 'localStorage';

export function readKept(area: Area, key: string): unknown {
  try {
    return JSON.parse(window[area].getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

export function keep(area: Area, key: string, value: unknown): void {
  try {
    window[area].setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: the value lives on in memory until the page is left.
  }
}
