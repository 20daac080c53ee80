import type { PlayerState } from '@shoji/player';

const NEAR_MS = 50;

/** Whether the picture shows this time of its tab, as near as playing on since allows; or its end. */
export function hasArrived(
  player: Pick<PlayerState, 'status' | 'timeMs' | 'durationMs' | 'speed'>,
  at: number,
): boolean {
  const wanted = Math.min(player.durationMs, Math.max(0, at));
  const playedOn = player.status === 'playing' ? 500 * player.speed : 0;
  return player.timeMs >= wanted - NEAR_MS && player.timeMs <= wanted + NEAR_MS + playedOn;
}
