import type { SessionDetail, SessionMark, SessionPage, WireEvent } from '@shoji/schema';
import type { SessionQuery, SessionRow, Storage } from '@shoji/storage';
import { deriveMarks } from '../ingest/derive-marks.ts';
import { createNodeNames } from '../ingest/node-names.ts';
import { unpackBatch } from '../ingest/pack-batch.ts';
import { jsonArray, sliceEvents, unpackEvents } from './read-events.ts';
import { type Clock, summarise } from './summarise.ts';

export interface EventQuery {
  tab?: string | undefined;
  /** Ms from the session's start. */
  from: number;
  to: number;
}

export interface Sessions {
  list(query: SessionQuery): Promise<SessionPage>;
  detail(id: string): Promise<SessionDetail | null>;
  /** A JSON array as text; null when there is no such session or tab. */
  events(id: string, query: EventQuery): Promise<AsyncGenerator<string> | null>;
}

const DAY_MS = 86_400_000;

interface TabSpan {
  id: string;
  from: number;
  to: number;
  events: number;
}

/** Tabs in the order in which they were opened; times in ms from the session's start. */
export function tabsOf(row: SessionRow): TabSpan[] {
  const tabs = new Map<string, TabSpan>();
  for (const batch of row.batches) {
    const tab = tabs.get(batch.tabId) ?? { id: batch.tabId, from: Number.POSITIVE_INFINITY, to: 0, events: 0 };
    tabs.set(batch.tabId, {
      id: batch.tabId,
      from: Math.min(tab.from, batch.from - row.startedAt),
      to: Math.max(tab.to, batch.to - row.startedAt),
      events: tab.events + batch.events,
    });
  }
  return [...tabs.values()].sort((a, b) => a.from - b.from);
}

export function createSessions(storage: Storage, clock: () => Clock): Sessions {
  /** First time on the visitor's clock, which is the zero of `from` and `to`. */
  async function firstTimestamp(id: string): Promise<number> {
    let first = Number.POSITIVE_INFINITY;
    let tab: string | undefined;
    for await (const batch of storage.batches.read(id)) {
      if (batch.tabId === tab) continue;
      tab = batch.tabId;
      const { events } = await unpackBatch(batch.bytes);
      for (const event of events) first = Math.min(first, event.timestamp);
    }
    return first;
  }

  async function marksOf(row: SessionRow, start: number): Promise<SessionMark[]> {
    const marks: SessionMark[] = [];
    for (const { id: tab } of tabsOf(row)) {
      const events: WireEvent[] = [];
      for await (const event of unpackEvents(storage.batches.read(row.id, { tabId: tab }))) events.push(event);
      for (const { timestamp, kind, text } of deriveMarks(events, createNodeNames()))
        marks.push({ at: timestamp - start, tab, kind, text });
    }
    return marks.sort((a, b) => a.at - b.at);
  }

  return {
    async list(query) {
      const page = await storage.sessions.list(query);
      const time = clock();
      return { items: page.items.map((row) => summarise(row, time)), next: page.next };
    },
    async detail(id) {
      const row = await storage.sessions.find(id);
      if (!row) return null;
      const [site, start] = await Promise.all([storage.sites.find(row.siteKey), firstTimestamp(id)]);
      return {
        ...summarise(row, clock()),
        tabList: tabsOf(row),
        marks: await marksOf(row, start),
        consent: row.consent,
        expiresAt: row.endedAt + (site?.settings.retentionDays ?? 0) * DAY_MS,
        settingsVersion: row.settingsVersion,
        recorder: row.recorder,
      };
    },
    async events(id, query) {
      const row = await storage.sessions.find(id);
      if (!row) return null;
      const tabs = tabsOf(row);
      const tabId = query.tab ?? tabs[0]?.id;
      if (tabId === undefined || !tabs.some((tab) => tab.id === tabId)) return null;
      const start = await firstTimestamp(id);
      const events = unpackEvents(storage.batches.read(id, { tabId }));
      return jsonArray(sliceEvents(events, { from: query.from > 0 ? start + query.from : null, to: start + query.to }));
    },
  };
}
