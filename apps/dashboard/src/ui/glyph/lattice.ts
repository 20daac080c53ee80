/** FNV-1a, 32 bits: spreads ids of any form evenly, and is not meant to hide them. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  // Mixes the high bits down: neighbours in the alphabet would else differ in few cells.
  sum ^= sum >>> 15;
  return Math.imul(sum, 0x2c1b3c6d) >>> 0;
}

/** A name for a visitor that can be read out: `7f3a·c2`. The same id gives the same name. */
export function pseudonym(visitorId: string): string {
  const digits = hash(visitorId).toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)}·${digits.slice(4, 6)}`;
}

/**
 * Which of 3 x 3 cells are filled, by row: mirrored left to right, so six choices. Never empty and never full, because
 * neither can be recognised.
 */
export function lattice(visitorId: string): boolean[] {
  const bits = 1 + (hash(`lattice ${visitorId}`) % 62);
  const cells: boolean[] = [];
  for (let row = 0; row < 3; row++) {
    const side = ((bits >> (2 * row)) & 1) === 1;
    const middle = ((bits >> (2 * row + 1)) & 1) === 1;
    cells.push(side, middle, side);
  }
  return cells;
}

/** The filled cells as a path in a box of 19 x 19. */
export const latticePath = (cells: readonly boolean[]): string =>
  cells.map((on, at) => (on ? `M${1 + 6 * (at % 3)} ${1 + 6 * Math.floor(at / 3)}h5v5h-5z` : '')).join('');
