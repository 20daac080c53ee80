/**
 * Reads a property as data, along the prototypes, without running anything of the page's: no getter. Not for objects that
 * may be proxies, whose traps would run.
 */
export function dataOf(object: object, key: PropertyKey): unknown {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, key);
    if (descriptor) return descriptor.value;
  }
  return undefined;
}

/**
 * The browser's own getter of a property: it answers for objects of its kind, and throws for anything else, proxies of
 * them included, without running their code.
 */
export function slotReader(prototype: object | undefined, key: PropertyKey): (object: unknown) => unknown {
  const getter = prototype && Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (object) => {
    try {
      return getter?.call(object);
    } catch {
      return undefined;
    }
  };
}
