import { keepPlaces, type Place } from './patched-places.ts';

export interface WrappedCall {
  key: PropertyKey;
  self: unknown;
  args: readonly unknown[];
  /** Makes the page's call: same `this`, same arguments, same answer or error. To be called exactly once. */
  call(): unknown;
}

type Method = (...args: unknown[]) => unknown;

/**
 * Puts a layer around functions of the page. `around` answers with what the page gets; nothing of its own may be thrown
 * in it. The answer puts the functions back, where they are still ours, and else lets calls pass as if it were not there.
 */
export function wrapCalls(places: readonly Place[], around: (call: WrappedCall) => unknown): () => void {
  const keeper = keepPlaces(places);
  let stopped = false;
  for (const [owner, key] of places) {
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, key);
    if (!owner || typeof descriptor?.value !== 'function') continue;
    const value = new Proxy(descriptor.value as Method, {
      apply(native, self, args) {
        const call = (): unknown => Reflect.apply(native, self, args);
        return stopped ? call() : around({ key, self, args, call });
      },
    });
    // False where the page froze it: then it is not seen.
    Reflect.defineProperty(owner, key, { ...descriptor, value });
  }
  keeper.replaced();
  return () => {
    stopped = true;
    keeper.restore(() => undefined);
  };
}
