import type { BatchEnvelope } from '../envelope.ts';
import { EVENT, type WireEvent } from '../events.ts';
import { createVisitorId } from '../ids.ts';

/** A page of one paragraph: Meta and FullSnapshot, playable by any rrweb player. */
export function makePageEvents(at: number, options: { href?: string; text?: string } = {}): WireEvent[] {
  const { href = 'https://shop.example/', text = 'Hello' } = options;
  const paragraph = {
    type: 2,
    tagName: 'p',
    attributes: {},
    childNodes: [{ type: 3, textContent: text, id: 6 }],
    id: 5,
  };
  const body = { type: 2, tagName: 'body', attributes: {}, childNodes: [paragraph], id: 4 };
  const head = { type: 2, tagName: 'head', attributes: {}, childNodes: [], id: 3 };
  const html = { type: 2, tagName: 'html', attributes: {}, childNodes: [head, body], id: 2 };
  return [
    { type: EVENT.meta, timestamp: at, data: { href, width: 1280, height: 720 } },
    {
      type: EVENT.fullSnapshot,
      timestamp: at + 1,
      data: { node: { type: 0, childNodes: [html], id: 1 }, initialOffset: { left: 0, top: 0 } },
    },
  ];
}

/** A valid envelope; every part can be replaced. */
export function makeEnvelope(parts: Partial<BatchEnvelope> = {}): BatchEnvelope {
  const now = parts.sentAt ?? Date.now();
  return {
    v: 1,
    sentAt: now,
    visitorId: createVisitorId(),
    recorder: '0.1.0',
    settings: 'test',
    consent: { at: now, notice: '1', lang: 'en', how: 'banner' },
    events: makePageEvents(now),
    ...parts,
  };
}
