import { type Accessor, createSignal } from 'solid-js';

/** A signal that the browser keeps, under `shoji.NAME`. Where storage is forbidden it lives as long as the page. */
export function createStored<T extends string>(
  name: string,
  options: { initial: T; isValid: (value: string) => value is T },
): [Accessor<T>, (value: T) => void] {
  const key = `shoji.${name}`;
  const read = (): T => {
    try {
      const value = localStorage.getItem(key);
      return value !== null && options.isValid(value) ? value : options.initial;
    } catch {
      return options.initial;
    }
  };
  const [value, setValue] = createSignal<T>(read());
  const store = (next: T): void => {
    setValue(() => next);
    try {
      if (next === options.initial) localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // Kept for this page only.
    }
  };
  return [value, store];
}
