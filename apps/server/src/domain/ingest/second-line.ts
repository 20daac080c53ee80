import { type Finding, maskFreeText, maskStateless, type StatelessPolicy } from '@shoji/masking';
import { type BatchEnvelope, CUSTOM_TAG, EVENT, type WireEvent } from '@shoji/schema';
import { pagePath } from './page-path.ts';

/** What had to be masked on one page; `page` is its masked path, empty where the batch does not tell it. */
export interface PageFinding extends Finding {
  page: string;
}

export interface MaskedBatch {
  envelope: BatchEnvelope;
  findings: PageFinding[];
}

/** Anyone can post: more places than that in one batch tell nothing more. */
const MOST_PLACES = 100;
/** The loop serves others as well. */
const SLICE_MS = 20;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
const language = (text: string): string => (LANGUAGE.test(text) && maskFreeText(text) === text ? text : '');
/** Numbers of a release, and the name of a state of the settings. */
const release = (text: string): string =>
  /^\d{1,4}(?:\.\d{1,4}){0,3}(?:-[a-z]{1,8}(?:\.\d{1,4})?)?$/.test(text) ? text : '';
const version = (text: string): string => (/^[\w-]{0,16}$/.test(text) ? text : '');

/** What stands around the events: only what has the shape that it should have. */
function maskAround({ consent, client, recorder, settings, ...rest }: BatchEnvelope): BatchEnvelope {
  return {
    ...rest,
    recorder: release(recorder),
    settings: version(settings),
    ...(consent && {
      consent: {
        at: consent.at,
        notice: maskFreeText(consent.notice),
        lang: language(consent.lang),
        how: maskFreeText(consent.how),
      },
    }),
    ...(client && {
      client: { ...client, ...(client.language !== undefined && { language: language(client.language) }) },
    }),
  };
}

/** Where a recording goes on, masked; undefined for an event that does not say. */
function pageOf({ type, data }: WireEvent): string | undefined {
  const record = data as Record<string, unknown>;
  if (type === EVENT.meta) return pathOf(record['href']);
  if (type !== EVENT.custom || record['tag'] !== CUSTOM_TAG.page) return undefined;
  return pathOf((record['payload'] as Record<string, unknown>)['href']);
}
const pathOf = (href: unknown): string => pagePath(href).split('?', 1)[0] ?? '';

/** That a custom event of others happened is kept; its name and payload are not. */
const leftOf = ({ type, timestamp }: WireEvent): WireEvent | null =>
  type === EVENT.custom ? { type, timestamp, data: { tag: CUSTOM_TAG.unknown, payload: {} } } : null;

/** Counts by page, kind and place. */
function createTally() {
  const places = new Map<string, PageFinding>();
  return {
    add(page: string, { kind, path, count }: Finding): void {
      const key = JSON.stringify([page, kind, path]);
      const known = places.get(key);
      if (known) places.set(key, { ...known, count: known.count + count });
      else if (places.size < MOST_PLACES) places.set(key, { page, kind, path, count });
    },
    list: (): PageFinding[] => [...places.values()],
  };
}

/**
 * Masking once more, before anything is written: each event alone, by what the recorder wrote beside it. What our
 * recorder sends comes out as it went in; old and hostile ones are made harmless. Gives way to other work in between.
 */
export async function maskBatch(batch: BatchEnvelope, policy: StatelessPolicy): Promise<MaskedBatch> {
  const tally = createTally();
  const events: WireEvent[] = [];
  let page = '';
  let since = performance.now();
  for (const event of batch.events) {
    const masked = maskStateless(event, policy);
    const told = masked.event ?? leftOf(event);
    if (told) events.push(told);
    page = (masked.event && pageOf(masked.event)) ?? page;
    for (const finding of masked.findings) tally.add(page, finding);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resume) => setImmediate(resume));
    since = performance.now();
  }
  return { envelope: { ...maskAround(batch), events }, findings: tally.list() };
}
