import { isSessionId, isSessionSecret, isTabId, isVisitorId } from '@shoji/schema';
import type { IdStore } from '../session/id-store.ts';
import { type Batch, countOf, createBatch } from './batch.ts';

/** What pages of a tab leave to the next one: batches that nobody has acknowledged, as the bytes that were or will be sent. */
export interface Spool {
  /** Keeps them in place of what was kept before. Answers with those that did not fit or cannot be kept. */
  save(batches: readonly Batch[]): Batch[];
  load(): Batch[];
}

/** Half of what browsers give a tab (5 million UTF-16 units), so that the page's own entries have room. */
const MOST_CHARACTERS = 2_500_000;

interface Entry {
  owner: Batch['owner'];
  place: NonNullable<Batch['place']>;
  /** The text itself, or gzip as base64. */
  text?: string;
  gzip?: string;
  count: number;
}

const PIECE = 0x8000;
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function toEntry(batch: Batch): Entry | undefined {
  const { owner, place, wire } = batch;
  if (!place || !wire) return undefined;
  const { visitor, session, secret } = owner;
  const kept = { owner: { visitor, session, secret }, place, count: countOf(batch) };
  return wire.encoding === 'gzip'
    ? { ...kept, gzip: toBase64(wire.bytes) }
    : { ...kept, text: new TextDecoder().decode(wire.bytes) };
}

/** Reads what was stored; undefined when it is not exactly ours. */
function fromEntry(value: unknown): Batch | undefined {
  const { owner, place, text, gzip, count } = (value ?? {}) as Partial<Entry>;
  if (!isVisitorId(owner?.visitor) || !isSessionId(owner.session) || !isSessionSecret(owner.secret)) return undefined;
  if (!isTabId(place?.tab) || !Number.isInteger(place.seq) || place.seq < 0) return undefined;
  const bytes =
    typeof gzip === 'string'
      ? Uint8Array.from(atob(gzip), (character) => character.charCodeAt(0))
      : new TextEncoder().encode(String(text));
  const batch = createBatch(owner, '', []);
  batch.place = place;
  batch.wire = { bytes, encoding: typeof gzip === 'string' ? 'gzip' : 'none' };
  batch.count = Number(count) || 0;
  return batch;
}

export function createSpool(store: Pick<IdStore, 'readSpool' | 'writeSpool'>): Spool {
  return {
    save(batches) {
      const entries: Entry[] = [];
      let room = MOST_CHARACTERS;
      for (const batch of batches) {
        const entry = toEntry(batch);
        room -= entry ? (entry.text ?? entry.gzip ?? '').length : MOST_CHARACTERS;
        // What follows one that is missing would not be understood.
        if (!entry || room < 0) break;
        entries.push(entry);
      }
      const isKept = store.writeSpool(entries.length > 0 ? entries : undefined);
      return isKept ? batches.slice(entries.length) : [...batches];
    },
    load() {
      const stored = store.readSpool();
      if (!Array.isArray(stored)) return [];
      try {
        return stored.flatMap((entry) => fromEntry(entry) ?? []);
      } catch {
        return [];
      }
    },
  };
}
