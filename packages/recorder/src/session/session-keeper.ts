import type { VisitorId } from '@shoji/schema';
import type { IdStore } from './id-store.ts';
import { isAlive, type SessionLimits } from './session-policy.ts';
import { createSessionRecord, type SessionRecord, type SessionSource } from './session-record.ts';

/** How long a write of the last input may lag, and how often an idle tab looks whether another one is active. */
const LAG_MS = 5_000;

export interface SessionKeeper {
  readonly current: SessionRecord;
  /** The visitor did something. True when that began another session. */
  onInput(now: number): boolean;
  /** Whether what happens now belongs to the session; false from idle or cap until the next input. */
  isOpen(now: number): boolean;
  /** This visit is what its site waits for; its other pages learn it with their next look. */
  want(): void;
  /** Writes the time of the last input down. */
  save(): void;
}

/** Keeps one session over tabs and reloads: pure decisions over a store, with the time passed in. */
export function createSessionKeeper(
  store: IdStore,
  limits: SessionLimits,
  source: SessionSource,
  now: number,
): SessionKeeper {
  let current: SessionRecord = resume(store.readSession(), now, undefined);
  let checkedAt = now;
  store.writeSession(current);

  function resume(stored: SessionRecord | undefined, at: number, visitor: VisitorId | undefined): SessionRecord {
    return stored && isAlive(stored, at, limits)
      ? { ...stored, activeAt: at }
      : createSessionRecord(at, stored?.visitor ?? visitor, source);
  }

  return {
    get current() {
      return current;
    },
    onInput(at) {
      const alive = isAlive(current, at, limits);
      if (alive && at - checkedAt < LAG_MS) {
        current = { ...current, activeAt: at };
        return false;
      }
      checkedAt = at;
      const before = current.session;
      const stored = store.readSession();
      // The store remembers what a page cleared behind its back, so a session that goes on is written again.
      current = resume(newest(stored, alive ? { ...current, activeAt: at } : current), at, current.visitor);
      store.writeSession(current);
      return current.session !== before;
    },
    isOpen(at) {
      if (isAlive(current, at, limits)) return true;
      if (at - checkedAt < LAG_MS) return false;
      checkedAt = at;
      const stored = store.readSession();
      if (stored?.session !== current.session || !isAlive(stored, at, limits)) return false;
      current = stored;
      return true;
    },
    want() {
      current = { ...current, wanted: true };
      const stored = store.readSession();
      if (!stored || stored.session === current.session) store.writeSession(newest(stored, current));
    },
    save() {
      const stored = store.readSession();
      if (stored?.session === current.session) store.writeSession(newest(stored, current));
    },
  };
}

/** Of two records of the same session, the later; of two sessions, the stored one: tabs then meet in it. */
function newest(stored: SessionRecord | undefined, own: SessionRecord): SessionRecord {
  if (!stored) return own;
  if (stored.session !== own.session) return stored;
  const later = stored.activeAt > own.activeAt ? stored : own;
  return stored.wanted || own.wanted ? { ...later, wanted: true } : later;
}
