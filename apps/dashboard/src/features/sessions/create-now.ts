import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** The time, told anew every minute: enough for "today". */
export function createNow(everyMs = 60_000): Accessor<number> {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), everyMs);
  onCleanup(() => clearInterval(timer));
  return now;
}
