/**
 * Sums a session up from its batches, one at a time and in any order: a row is the same whichever batch came first
 * (held by "sums a session up the same in every order" of the conformance suite).
 */
import type { BatchIndex, IndexRecord, SessionRow, StoredMark } from './records.ts';

/** A session's row without its batches, and where its facts came from. The keys sort as text. */
export interface SessionFold extends Omit<SessionRow, 'batches'> {
  headKey: string;
  entryKey: string;
  exitKey: string;
}

const orderKey = (at: number, { tabId, seq }: IndexRecord): string =>
  `${String(Math.max(0, Math.trunc(at))).padStart(16, '0')}/${tabId}/${String(seq).padStart(10, '0')}`;

const headFacts = (index: BatchIndex) => ({
  visitorId: index.visitorId,
  browser: index.browser,
  os: index.os,
  device: index.device,
  language: index.language,
  viewport: index.viewport,
  recorder: index.recorder,
  settingsVersion: index.settingsVersion,
});

const earliestConsent = (a: BatchIndex['consent'], b: BatchIndex['consent']): BatchIndex['consent'] =>
  a && b ? (b.at < a.at ? b : a) : (a ?? b);

function pageEnds(record: IndexRecord): Pick<SessionFold, 'entryPath' | 'entryKey' | 'exitPath' | 'exitKey'> {
  let first: StoredMark | undefined;
  let last: StoredMark | undefined;
  for (const mark of record.index.marks) {
    if (mark.kind !== 'page') continue;
    if (!first || mark.at < first.at) first = mark;
    if (!last || mark.at >= last.at) last = mark;
  }
  return {
    entryPath: first?.text ?? '',
    entryKey: first ? orderKey(first.at, record) : '',
    exitPath: last?.text ?? '',
    exitKey: last ? orderKey(last.at, record) : '',
  };
}

const startFold = (record: IndexRecord): SessionFold => ({
  id: record.sessionId,
  siteKey: record.siteKey,
  ...headFacts(record.index),
  consent: record.index.consent,
  bot: record.index.bot,
  startedAt: record.index.from,
  endedAt: record.index.to,
  lastBatchAt: record.receivedAt,
  pages: record.index.pages,
  clicks: record.index.clicks,
  errors: record.index.errors,
  tabs: 1,
  ...pageEnds(record),
  headKey: orderKey(record.index.from, record),
});

/** The session with one more batch, which must not have been added before. `newTab`: the first one of its tab. */
export function foldSession(before: SessionFold | null, record: IndexRecord, newTab: boolean): SessionFold {
  const added = startFold(record);
  if (!before) return added;
  const isHead = added.headKey < before.headKey;
  const isEntry = added.entryKey !== '' && (before.entryKey === '' || added.entryKey < before.entryKey);
  const isExit = added.exitKey > before.exitKey;
  return {
    ...before,
    ...(isHead && { ...headFacts(record.index), headKey: added.headKey }),
    ...(isEntry && { entryPath: added.entryPath, entryKey: added.entryKey }),
    ...(isExit && { exitPath: added.exitPath, exitKey: added.exitKey }),
    consent: earliestConsent(before.consent, added.consent),
    bot: before.bot || added.bot,
    startedAt: Math.min(before.startedAt, added.startedAt),
    endedAt: Math.max(before.endedAt, added.endedAt),
    lastBatchAt: Math.max(before.lastBatchAt, added.lastBatchAt),
    pages: before.pages + added.pages,
    clicks: before.clicks + added.clicks,
    errors: before.errors + added.errors,
    tabs: before.tabs + (newTab ? 1 : 0),
  };
}
