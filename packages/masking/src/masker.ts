import { EVENT, type Mode, type WireEvent } from '@shoji/schema';
import { maskCustom } from './event/custom.ts';
import { maskIncremental } from './event/incremental.ts';
import { maskSnapshot } from './event/snapshot.ts';
import { createPage, type Page } from './page/page.ts';
import type { LiveQuestions, MaskPolicy } from './policy.ts';
import { isNumber, isRecord, own, pickScalars, type RawRecord, stringOf } from './raw.ts';
import { maskUrl } from './url.ts';

/** A pass over the events of one tab page, in their order. */
export interface Masker {
  /** The event as it may be told, a fresh object, or null: not at all. Never throws: on any failure it is null. */
  mask(event: WireEvent): WireEvent | null;
}

/** Events that the page's state has no say in. */
export function maskSteady(mode: Mode, type: unknown, data: RawRecord): RawRecord | null {
  switch (type) {
    case EVENT.domContentLoaded:
    case EVENT.load:
      return {};
    case EVENT.meta:
      return { href: maskUrl(stringOf(own(data, 'href'))), ...pickScalars(data, ['width', 'height']) };
    case EVENT.custom:
      return maskCustom(data, mode);
    default:
      return null;
  }
}

function maskData(page: Page, type: unknown, data: RawRecord): RawRecord | null {
  if (type === EVENT.fullSnapshot) return maskSnapshot(page, data);
  return type === EVENT.incremental ? maskIncremental(page, data) : maskSteady(page.policy.mode, type, data);
}

/**
 * Masks rrweb's events and ours before anything is buffered. Stateful: it learns the page from full snapshots and
 * mutations, so every event of a tab page has to pass the same masker, in order, from its first full snapshot on.
 * `questions` are asked of the live DOM where there is one.
 */
export function createMasker(policy: MaskPolicy, questions?: LiveQuestions): Masker {
  const page = createPage(policy, questions);
  return { mask: (event) => maskEvent(page, event) };
}

/** One event of a page, by what is known of the page; that grows by it. */
export function maskEvent(page: Page, event: WireEvent): WireEvent | null {
  try {
    if (!isRecord(event) || !isNumber(event.timestamp) || !isRecord(event.data ?? {})) return null;
    const { type, timestamp } = event;
    const data = maskData(page, type, (event.data ?? {}) as RawRecord);
    return data && { type, timestamp, data };
  } catch {
    return null;
  }
}
