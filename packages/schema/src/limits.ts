const KiB = 1024;
const MiB = 1024 * KiB;

/** Hard limits of the wire; a site can be set lower, never higher. Bytes unless named otherwise. */
export const LIMITS = {
  /** A batch's body as it comes over the wire. */
  batchBytes: 8 * MiB,
  /** The same body after gunzip; it bounds the time that parsing takes as well. */
  batchInflatedBytes: 32 * MiB,
  batchEvents: 20_000,
  /** The recorder closes a batch at about this many bytes of JSON, so that the last one fits a keepalive request. */
  batchTargetBytes: 256 * KiB,
  /** What a browser lets a page send while it is being closed, all requests together (Fetch standard, keepalive). */
  keepaliveBytes: 60 * KiB,
  /** Levels of JSON; an element of the page takes two. */
  eventDepth: 2_100,
  /** JSON values in a batch; an element of the page takes about nine, so a page of 400,000 elements passes. */
  eventNodes: 4_000_000,
  stringLength: 4 * MiB,
  /** Largest seq of a tab: 2^31 - 1. */
  seq: 2_147_483_647,
  /** A tab without input for this long sends nothing until the next one. */
  quietMs: 30_000,
  sessionIdleMs: 30 * 60_000,
  sessionCapMs: 4 * 3_600_000,
  viewport: 10_000,
} as const;
