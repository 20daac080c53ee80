/** Place on the timeline, for a custom property. */
export const percent = (ms: number, durationMs: number): string =>
  `${Math.round(Math.min(1, Math.max(0, durationMs > 0 ? ms / durationMs : 0)) * 10_000) / 100}%`;
