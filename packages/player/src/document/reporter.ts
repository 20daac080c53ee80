/**
 * Sends the latest state once it is on screen: one report at a time, each taken when it was asked for and sent after
 * the next paint, so a report is never ahead of the picture.
 */
export function createReporter<T>(read: () => T, send: (value: T) => void, painted: () => Promise<void>): () => void {
  let busy = false;
  let again = false;
  async function run(): Promise<void> {
    busy = true;
    do {
      again = false;
      const value = read();
      await painted();
      send(value);
    } while (again);
    busy = false;
  }
  return () => {
    if (busy) again = true;
    else void run();
  };
}
