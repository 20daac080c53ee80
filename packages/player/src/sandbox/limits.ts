import { LIMITS } from '@shoji/schema';

/** What a single recorded thing may weigh before the replay leaves it out. Characters, nodes, levels, pixels. */
export const REPLAY_LIMITS = {
  depth: 512,
  nodes: 400_000,
  children: 100_000,
  text: LIMITS.stringLength,
  attribute: 1024 * 1024,
  /** rrweb parses every sheet with postcss on the main thread. */
  css: 2 * 1024 * 1024,
  viewport: LIMITS.viewport,
  /** Farther than any page scrolls. */
  offset: 10_000_000,
} as const;
