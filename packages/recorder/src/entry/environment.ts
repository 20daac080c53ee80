/** The outside world that decisions ask, so that tests can be it. */
export interface Environment {
  now: () => number;
  random: () => number;
  /** Runs `work` after `ms`; the answer cancels. */
  after: (ms: number, work: () => void) => () => void;
  fetch: typeof fetch;
}

/** The browser's own functions, taken once: what a page puts in their place later does not see our calls. */
export const browserEnvironment = (): Environment => {
  const { setTimeout, clearTimeout, fetch } = window;
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, work) => {
      const timer = setTimeout.call(window, work, ms);
      return () => clearTimeout.call(window, timer);
    },
    fetch: fetch.bind(window),
  };
};
