import type { Activity } from '@shoji/schema';

export const STRIP = { width: 360, height: 28 } as const;
const BASE = 24;
const TALLEST = 16;
const GAP_HEIGHT = 8;
/** How much of the width a running visit takes; the rest is dashed, because nobody knows how long it will be. */
const LIVE_SHARE = 0.7;

export interface StripPaths {
  bars: string;
  base: string;
  /** Empty unless the visit is running. */
  todo: string;
  pages: string;
  errors: string;
  gaps: { x: number; width: number }[];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const part = (value: number): number => Math.min(1, Math.max(0, value));

function barPath(bars: readonly number[], width: number): string {
  const slot = width / Math.max(1, bars.length);
  return bars
    .map((value, at) => {
      // Linear and from zero; what is there at all is one unit high, so that it can be seen.
      const height = value > 0 ? Math.max(1, round(part(value) * TALLEST)) : 0;
      if (height === 0) return '';
      const bar = round(Math.max(0.5, slot - 1));
      return `M${round(at * slot + 0.5)} ${BASE}v-${height}h${bar}v${height}z`;
    })
    .join('');
}

/** The activity of a visit as SVG paths in a box of 360 x 28. */
export function stripPaths(activity: Activity, live: boolean): StripPaths {
  const width = live ? STRIP.width * LIVE_SHARE : STRIP.width;
  const at = (value: number): number => round(part(value) * width);
  return {
    bars: barPath(activity.bars, width),
    base: `M0 ${BASE + 0.5}H${round(width)}`,
    todo: live ? `M${round(width)} ${BASE + 0.5}H${STRIP.width}` : '',
    // The first page begins the visit: no line where nothing was before.
    pages: activity.pages
      .filter((page) => page > 0)
      .map((page) => `M${at(page)} 3V26`)
      .join(''),
    errors: activity.errors.map((error) => `M${at(error)} 1l3.2 5.5h-6.4z`).join(''),
    gaps: activity.inactive
      .map(([from, to]) => ({ x: at(from), width: round(at(to) - at(from)) }))
      .filter((gap) => gap.width > 0),
  };
}

export const gapBox = { y: BASE - GAP_HEIGHT, height: GAP_HEIGHT } as const;
