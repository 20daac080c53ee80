/** What the player's element shows as `data-player-state`. */
export type PlayerStatus = 'loading' | 'ready' | 'playing' | 'paused' | 'error';

/**
 * Why a player is in status `error`: the frame never answered, its document went away, or the recording holds no
 * snapshot to start from.
 */
export type PlayerError = 'no_answer' | 'document_gone' | 'nothing_to_show';

/** What the picture shows now. Times are ms from the first event of the recording. */
export interface PlayerState {
  readonly status: PlayerStatus;
  readonly error: PlayerError | null;
  readonly timeMs: number;
  readonly durationMs: number;
  /** The speed that was asked for, 0.5 to 16; stretches that are skipped run faster. */
  readonly speed: number;
  readonly skipInactive: boolean;
  /** A stretch without input is being skipped right now. */
  readonly skipping: boolean;
  /** The visitor's window in CSS pixels; null until something is shown. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
  /** CSS pixels of the frame per CSS pixel of the visitor's page, at most 1. */
  readonly scale: number;
  /** Events that could not be shown, as they were malformed or broke the replay; each counts once. */
  readonly problems: number;
  readonly ended: boolean;
}

/** Before anything is loaded. */
export const INITIAL_STATE: PlayerState = {
  status: 'loading',
  error: null,
  timeMs: 0,
  durationMs: 0,
  speed: 1,
  skipInactive: false,
  skipping: false,
  viewport: null,
  scale: 1,
  problems: 0,
  ended: false,
};

export const SLOWEST = 0.5;
export const FASTEST = 16;
