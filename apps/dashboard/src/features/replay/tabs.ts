export interface TabSpan {
  id: string;
  /** ms from the start of the session. */
  from: number;
  to: number;
}

/**
 * The tab to play at a moment: the one that plays, if it was open then; else the one opened last,
 * else the one that closed last before; else the first.
 */
export function tabAt<T extends TabSpan>(tabs: readonly T[], playing: string | undefined, time: number): T | undefined {
  const open = tabs.filter((tab) => tab.from <= time && time <= tab.to);
  return (
    open.find((tab) => tab.id === playing) ??
    open.toSorted((a, b) => b.from - a.from)[0] ??
    tabs.filter((tab) => tab.to < time).toSorted((a, b) => b.to - a.to)[0] ??
    tabs[0]
  );
}
