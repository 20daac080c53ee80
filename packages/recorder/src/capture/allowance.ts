export interface Allowance {
  /** Whether one more may pass at this moment (ms). */
  take(now: number): boolean;
  /** How many were refused since the last time this was asked. */
  refused(): number;
}

/** A bound on what a page can make us do: so many in a row within a second, and so many in all. */
export function createAllowance(perSecond: number, inAll: number): Allowance {
  let second = 0;
  let inSecond = 0;
  let left = inAll;
  let refused = 0;
  return {
    take(now) {
      const at = Math.floor(now / 1000);
      if (at !== second) inSecond = 0;
      second = at;
      if (left > 0 && inSecond < perSecond) {
        left--;
        inSecond++;
        return true;
      }
      refused++;
      return false;
    },
    refused() {
      const count = refused;
      refused = 0;
      return count;
    },
  };
}
