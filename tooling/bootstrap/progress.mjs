/**
 * Progress lines on stderr (stdout belongs to the command). Quick work stays silent: a step is announced only once it
 * has taken `afterMs`, so that nothing is said when everything is there already.
 * @param {{ write?: (line: string) => void, afterMs?: number, now?: () => number }} [options]
 */
export function createProgress({
  write = (line) => process.stderr.write(`${line}\n`),
  afterMs = 1500,
  now = () => performance.now(),
} = {}) {
  return {
    /**
     * @template T
     * @param {string} doing what is happening, such as "building"
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(doing, work) {
      const started = now();
      let announced = false;
      const timer = setTimeout(() => {
        announced = true;
        write(`Shoji: ${doing} ...`);
      }, afterMs);
      try {
        const result = await work();
        if (announced) write(`Shoji: done in ${((now() - started) / 1000).toFixed(1)} s`);
        return result;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
