/** `?t=SECONDS` in ms; 0 for what is not a time. */
export function startOf(t: string | undefined): number {
  const seconds = Number(t);
  return t !== undefined && t !== '' && Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : 0;
}

/** Address of a moment, whole seconds: `/sessions/ID?t=252`, with `&tab=2` for any tab but the first. */
export function momentPath(sessionId: string, timeMs: number, tabNumber = 1): string {
  const tab = tabNumber > 1 ? `&tab=${tabNumber}` : '';
  return `/sessions/${sessionId}?t=${Math.floor(timeMs / 1000)}${tab}`;
}
