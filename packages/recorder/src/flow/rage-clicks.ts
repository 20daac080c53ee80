/** Three clicks within a second, no further than 30 px from the first: what a visitor does to a button that does nothing. */
export function createRageClicks(): (click: { x: number; y: number; at: number }) => boolean {
  let clicks: { x: number; y: number; at: number }[] = [];
  return (click) => {
    const near = clicks.filter(({ x, y, at }) => click.at - at < 1000 && Math.hypot(click.x - x, click.y - y) <= 30);
    clicks = [...near, click];
    if (clicks.length < 3) return false;
    clicks = [];
    return true;
  };
}
