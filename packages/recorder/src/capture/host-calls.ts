import type { Place } from './patched-places.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Outcome {
  called: boolean;
  failed?: boolean;
  value?: unknown;
}

export interface HostCalls {
  /** Call when rrweb has put its own layer on. */
  cover(): void;
  /** Whether the page is inside one of these calls: an error then may be the page's and must reach it. */
  inside(): boolean;
}

/**
 * Lets the page get exactly what the native method answers or throws, whatever rrweb does around it. One layer below rrweb
 * notes the native outcome, one above hands it to the page; when rrweb fails before the native call, the upper one makes it.
 * Needed because rrweb's `errorHandler` swallows native errors as well as its own (`host-page.test.ts`).
 */
export function keepHostCalls(places: readonly Place[]): HostCalls {
  const frames: Outcome[] = [];
  const methods = places.flatMap(([owner, key]) => {
    const native = owner && methodOf(owner, key);
    return owner && native ? [{ owner, key, native }] : [];
  });

  for (const { owner, key, native } of methods) {
    const below = new Proxy(native, {
      apply(target, self, args) {
        const frame = frames.at(-1);
        if (!frame) return Reflect.apply(target, self, args);
        frame.called = true;
        try {
          frame.value = Reflect.apply(target, self, args);
        } catch (error) {
          frame.failed = true;
          frame.value = error;
          throw error;
        }
        return frame.value;
      },
    });
    Reflect.set(owner, key, below);
  }

  return {
    inside: () => frames.length > 0,
    cover() {
      for (const { owner, key, native } of methods) {
        const above = new Proxy(Reflect.get(owner, key) as Method, {
          apply(target, self, args) {
            const frame: Outcome = { called: false };
            frames.push(frame);
            try {
              Reflect.apply(target, self, args);
            } catch {
              // Judged by the frame.
            } finally {
              frames.splice(frames.lastIndexOf(frame), 1);
            }
            if (!frame.called) return Reflect.apply(native, self, args);
            if (frame.failed) throw frame.value;
            return frame.value;
          },
        });
        Reflect.set(owner, key, above);
      }
    },
  };
}

/** Undefined for accessors, and for the two that rrweb builds on `insertRule` and `deleteRule`, which are covered. */
function methodOf(owner: object, key: PropertyKey): Method | undefined {
  if (key === 'addRule' || key === 'removeRule') return undefined;
  for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, key);
    if (descriptor) return typeof descriptor.value === 'function' ? (descriptor.value as Method) : undefined;
  }
  return undefined;
}
