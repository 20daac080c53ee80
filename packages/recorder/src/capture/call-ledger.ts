/** A call of fetch or XHR, as the wrapper saw it begin. */
export interface RequestCall {
  /** Absolute. */
  url: string;
  method?: string;
  type: 'fetch' | 'xmlhttprequest';
  /** On the clock of performance entries. */
  at: number;
  /** It failed, and that was told: its entry has nothing to add. */
  told?: boolean;
}

export interface CallLedger {
  add(call: RequestCall): void;
  /** The call that an entry is about, which is forgotten with it. */
  take(url: string, startTime: number): RequestCall | undefined;
}

const MOST = 100;
const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/** Brings together what a wrapper knows (the method, that it failed) and what the browser measures (all the rest). */
export function createCallLedger(): CallLedger {
  let calls: RequestCall[] = [];
  return {
    add(call) {
      calls.push(call);
      if (calls.length > MOST) calls.shift();
    },
    take(url, startTime) {
      const name = withoutFragment(url);
      // Both clocks are one, rounded.
      const found = calls.find((call) => withoutFragment(call.url) === name && call.at <= startTime + 1);
      if (found) calls = calls.filter((call) => call !== found);
      return found;
    },
  };
}
