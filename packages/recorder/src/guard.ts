let reported = false;

/** Says once, and only to who looks for it, that something of ours failed. Never names what the page holds. */
export function report(what: string): void {
  if (reported) return;
  reported = true;
  console.debug(`shoji: ${what}`);
}

/** Wraps everything that the browser or the page calls: no exception of ours reaches the page. */
export function guard<Args extends unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    try {
      work(...args);
    } catch {
      report('an internal error was ignored');
    }
  };
}
