export const GRAPH = { width: 1000, height: 40 } as const;
const TALLEST = 36;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Activity as a curve and the area under it, in a box of 1000 x 40; linear, from zero. */
export function graphPaths(bars: readonly number[]): { curve: string; area: string } {
  if (bars.length === 0) return { curve: '', area: '' };
  const slot = GRAPH.width / bars.length;
  const points = bars.map((value, at) => {
    const y = GRAPH.height - Math.min(1, Math.max(0, value)) * TALLEST;
    return `${round((at + 0.5) * slot)} ${round(y)}`;
  });
  const curve = `M${points.join('L')}`;
  return { curve, area: `M0 ${GRAPH.height}L${points.join('L')}L${GRAPH.width} ${GRAPH.height}z` };
}

/** Middle of the busiest slice, as a part of the whole. */
export function busiest(bars: readonly number[]): number {
  const top = bars.indexOf(Math.max(...bars, 0));
  return bars.length === 0 || top < 0 ? 0 : (top + 0.5) / bars.length;
}
