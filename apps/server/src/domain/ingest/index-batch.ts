import { type BatchEnvelope, EVENT, LIMITS, SOURCE, type WireEvent } from '@shoji/schema';
import type { BatchIndex } from '@shoji/storage';
import type { ClientFacts } from './client-facts.ts';
import { deriveMarks, type Mark } from './derive-marks.ts';

/** Clocks within five minutes of ours are believed, so that a retried batch does not shift. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** What is added to the visitor's times to get the server's, in ms. */
export function clockOffset(sentAt: number, receivedAt: number): number {
  const offset = receivedAt - sentAt;
  return Math.abs(offset) <= CLOCK_TOLERANCE_MS ? 0 : offset;
}

/** How much a visitor did, by kind of event; what a page does by itself is no activity. */
const WEIGHTS: Readonly<Record<number, number>> = {
  [SOURCE.mouseMove]: 1,
  [SOURCE.mouseInteraction]: 3,
  [SOURCE.scroll]: 2,
  [SOURCE.viewportResize]: 1,
  [SOURCE.input]: 3,
  [SOURCE.touchMove]: 1,
  [SOURCE.drag]: 1,
};

const sourceOf = (event: WireEvent): number =>
  event.type === EVENT.incremental ? Number((event.data as Record<string, unknown>)['source']) : -1;

export function activityBySecond(events: readonly WireEvent[], from: number): [number, number][] {
  const seconds = new Map<number, number>();
  for (const event of events) {
    const weight = WEIGHTS[sourceOf(event)] ?? 0;
    if (weight === 0) continue;
    const second = Math.floor((event.timestamp - from) / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + weight);
  }
  return [...seconds].sort(([a], [b]) => a - b);
}

function viewportOf(events: readonly WireEvent[]): BatchIndex['viewport'] {
  const meta = events.find((event) => event.type === EVENT.meta)?.data as Record<string, unknown> | undefined;
  const width = Math.round(Number(meta?.['width']));
  const height = Math.round(Number(meta?.['height']));
  const fits = (side: number): boolean => side > 0 && side <= LIMITS.viewport;
  return fits(width) && fits(height) ? { width, height } : null;
}

/** Index rows name an error by its class alone: its message stays in the recording. */
const indexText = (mark: Mark): string => (mark.kind === 'error' ? (mark.text.split(':')[0] ?? '') : mark.text);

/** Facts of one batch for the list of sessions. Pure: the same batch gives the same facts, so they can be made again. */
export function indexBatch(envelope: BatchEnvelope, facts: ClientFacts, receivedAt: number): BatchIndex {
  const { events } = envelope;
  const offset = clockOffset(envelope.sentAt, receivedAt);
  // Masking may have left nothing: the batch is then one moment.
  const times = events.length > 0 ? events.map((event) => event.timestamp) : [envelope.sentAt];
  const from = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const to = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const marks = deriveMarks(events);
  const count = (kind: Mark['kind']): number => marks.filter((mark) => mark.kind === kind).length;
  return {
    from: Math.round(from + offset),
    to: Math.round(to + offset),
    events: events.length,
    clicks: count('click'),
    errors: count('error'),
    pages: count('page'),
    marks: marks
      .filter((mark) => mark.kind === 'page' || mark.kind === 'error')
      .map((mark) => ({ at: Math.round(mark.timestamp + offset), kind: mark.kind, text: indexText(mark) })),
    activity: activityBySecond(events, from),
    visitorId: envelope.visitorId,
    language: envelope.client?.language ?? '',
    browser: facts.browser,
    os: facts.os,
    device: facts.device,
    bot: facts.automated || envelope.client?.automated === true,
    viewport: viewportOf(events),
    consent: envelope.consent ?? null,
    recorder: envelope.recorder,
    settingsVersion: envelope.settings,
  };
}
