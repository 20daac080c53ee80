import { CUSTOM_TAG, EVENT, SOURCE, type WireEvent } from '@shoji/schema';
import { maskEvent } from '../masker.ts';
import { createPage, type Page } from '../page/page.ts';
import { isRecord, own, recordOf } from '../raw.ts';
import { createFindings, type Finding, type Findings } from '../stateless/findings.ts';
import { mayAllow, type StatelessPolicy } from '../stateless/stand-in.ts';
import { compareEvent } from './compare-event.ts';
import { keepFloors } from './keep-floors.ts';
import { likeBefore } from './like-before.ts';
import { collectIds, isSound } from './sound.ts';

/** A finding with the page it was on: masked path and names of parameters, empty before the first address. */
export interface RecordedFinding extends Finding {
  readonly page: string;
}

/** What a tab recorded, masked once more. */
export interface Sealed {
  readonly events: readonly WireEvent[];
  readonly findings: readonly RecordedFinding[];
}

/** Anyone can send; what is found again and again in new places says no more. */
const MOST_FINDINGS = 1_000;

/**
 * The server's second line when a session is sealed: all events of one tab, in the order of their batches' numbers, with
 * the page's state. It sees what one event alone cannot: the label of a field, what a field was before, what is blocked.
 * It believes what the recorder wrote on the nodes as far as `maskStateless` does. Never throws; what it cannot take is
 * left out.
 */
export function maskRecorded(events: Iterable<WireEvent>, policy: StatelessPolicy): Sealed {
  const tab = createTab(policy);
  const kept: WireEvent[] = [];
  for (const event of events) {
    const masked = maskNext(tab, event);
    if (masked) kept.push(masked);
  }
  return { events: kept, findings: findingsOf(tab) };
}

interface Tab {
  readonly page: Page;
  /** Nodes that an event has brought since the last full snapshot. */
  readonly seen: Set<number>;
  readonly found: Map<string, Findings>;
  /** Masked address of the page. */
  address: string;
}

const createTab = (policy: StatelessPolicy): Tab => ({
  page: createPage({ mode: policy.mode, allowByAttribute: mayAllow(policy) }),
  seen: new Set(),
  found: new Map(),
  address: '',
});

function maskNext(tab: Tab, event: WireEvent): WireEvent | null {
  const masked = take(tab, event);
  tab.address = addressOf(masked) ?? tab.address;
  const found = tab.found.get(tab.address) ?? createFindings();
  if (tab.found.size < MOST_FINDINGS) tab.found.set(tab.address, found);
  compareEvent(event, masked, { ...tab, found });
  return masked;
}

function take({ page, seen }: Tab, event: WireEvent): WireEvent | null {
  const type = isRecord(event) ? own(event, 'type') : undefined;
  const data = recordOf(recordOf(event)['data']);
  const isMutation = type === EVENT.incremental && own(data, 'source') === SOURCE.mutation;
  const brought = new Map<number, unknown>();
  if (type === EVENT.fullSnapshot) {
    if (!collectIds(own(data, 'node'), brought)) return null;
    keepFloors(page, data);
    seen.clear();
  } else if (isMutation && !isSound(page, data, brought)) return null;
  for (const id of brought.keys()) seen.add(id);
  const told = maskEvent(page, event);
  return told && { ...told, data: likeBefore(data, recordOf(told.data), isMutation) };
}

/** The address that an event tells of, as it was masked. */
function addressOf(masked: WireEvent | null): string | undefined {
  const data = recordOf(masked?.data);
  const isPage = masked?.type === EVENT.custom && data['tag'] === CUSTOM_TAG.page;
  const href = masked?.type === EVENT.meta ? data['href'] : isPage ? recordOf(data['payload'])['href'] : undefined;
  return typeof href === 'string' ? href : undefined;
}

const findingsOf = ({ found }: Tab): RecordedFinding[] =>
  [...found]
    .flatMap(([href, findings]) => findings.list().map((one) => ({ page: pagePath(href), ...one })))
    .slice(0, MOST_FINDINGS);

/** Path and names of parameters of an address that was masked. */
function pagePath(href: string): string {
  try {
    const url = new URL(href);
    return decodeURIComponent(url.pathname + url.search).slice(0, 300);
  } catch {
    return '';
  }
}
