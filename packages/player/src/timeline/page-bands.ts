import { CUSTOM_TAG, EVENT, type WireEvent } from '@shoji/schema';
import { eventTimes } from './event-times.ts';

/** A page of the visit while it was open; times in ms from the first event. */
export interface PageBand {
  readonly fromMs: number;
  readonly toMs: number;
  /** The address as it was recorded: masked, with the names of its parameters. */
  readonly href: string;
  readonly title?: string;
}

interface Page {
  readonly href: string;
  readonly title?: string;
}

/** The pages of a tab one after another, by loads and by changes of the address without a load. */
export function pageBands(events: readonly WireEvent[]): PageBand[] {
  const times = eventTimes(events);
  const bands: PageBand[] = [];
  events.forEach((event, index) => {
    const page = pageOf(event);
    const last = bands.at(-1);
    const fromMs = bands.length === 0 ? 0 : (times[index] ?? 0);
    if (!page || page.href === last?.href) return;
    if (last) bands[bands.length - 1] = { ...last, toMs: fromMs };
    bands.push({ fromMs, toMs: times.at(-1) ?? fromMs, ...page });
  });
  return bands.filter((band, index) => band.toMs > band.fromMs || index === bands.length - 1);
}

function pageOf(event: WireEvent): Page | undefined {
  const data = event?.data as { href?: unknown; tag?: unknown; payload?: unknown } | null;
  if (event?.type === EVENT.meta) return typeof data?.href === 'string' ? { href: data.href } : undefined;
  if (event?.type !== EVENT.custom || data?.tag !== CUSTOM_TAG.page) return undefined;
  const page = data.payload as { href?: unknown; title?: unknown } | null;
  if (typeof page?.href !== 'string') return undefined;
  return { href: page.href, ...(typeof page.title === 'string' && { title: page.title }) };
}
