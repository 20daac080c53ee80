import { guard } from '../guard.ts';

export interface EntryWatch {
  /** Takes what the browser holds ready now. */
  flush(): void;
  stop(): void;
}

/** Watches entries of the browser's performance timeline, from the page's begin on. Kinds it does not have never come. */
export function watchEntries(
  types: readonly string[],
  onEntries: (entries: readonly PerformanceEntry[]) => void,
): EntryWatch {
  const take = guard((entries: readonly PerformanceEntry[]) => {
    if (entries.length > 0) onEntries(entries);
  });
  const observers = types.flatMap((type) => {
    try {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return [];
      const observer = new PerformanceObserver((list) => take(list.getEntries()));
      // Of the types watched only `event` knows a threshold: what is shorter is no slow answer.
      observer.observe({ type, buffered: true, durationThreshold: 40 } as PerformanceObserverInit);
      return [observer];
    } catch {
      return [];
    }
  });
  return {
    flush() {
      for (const observer of observers) take(observer.takeRecords());
    },
    stop() {
      for (const observer of observers) observer.disconnect();
    },
  };
}
