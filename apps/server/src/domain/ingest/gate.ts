export interface Gate {
  /** Does the work when there is room, first come first served. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** Lets at most `atOnce` pieces of work through at a time. */
export function createGate(atOnce: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  async function enter(): Promise<void> {
    if (inside < atOnce) inside++;
    // Whoever leaves hands its place on, so `inside` stays.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
