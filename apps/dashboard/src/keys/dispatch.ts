import { isOneLetter } from './key-name.ts';

/** What a key does. `g s` is two keys, one after the other. */
export type Bindings = Readonly<Record<string, () => void>>;

export interface Dispatch {
  /** The action of this key, and the first key of a pair that now waits for its second. */
  action: (() => void) | null;
  waiting: string | null;
}

/**
 * Finds the action of a key: the layer added last wins. `waiting` is the first key of a pair, if one was pressed
 * before. With `letters` off, one-letter keys do nothing, `?` included.
 */
export function dispatch(
  layers: readonly Bindings[],
  key: { name: string; waiting: string | null; letters: boolean },
): Dispatch {
  const wanted = key.waiting === null ? key.name : `${key.waiting} ${key.name}`;
  if (!key.letters && isOneLetter(wanted)) return { action: null, waiting: null };
  const action = layers.findLast((layer) => wanted in layer)?.[wanted] ?? null;
  if (action !== null || key.waiting !== null) return { action, waiting: null };
  const begins = layers.some((layer) => Object.keys(layer).some((name) => name.startsWith(`${wanted} `)));
  return { action: null, waiting: begins ? wanted : null };
}
