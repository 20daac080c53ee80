import { EVENT, INTERACTION, NODE, type SessionDetail, SOURCE, type WireEvent } from '@shoji/schema';

interface PlainNode {
  id: number;
  type: number;
  [field: string]: unknown;
}

let nextId = 1;
const text = (textContent: string): PlainNode => ({ id: nextId++, type: NODE.text, textContent });
const element = (tagName: string, attributes: Record<string, string>, ...children: PlainNode[]): PlainNode => ({
  id: nextId++,
  type: NODE.element,
  tagName,
  attributes,
  childNodes: children,
});

const CSS = `body{margin:0;font:16px sans-serif;color:#1b1c1a;background:#fff}header{display:flex;gap:32px;padding:20px 48px;border-bottom:1px solid #e2e2dc}
main{padding:32px 48px;display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:32px}
.item{height:240px;background:#f3f3ef;padding:16px;box-sizing:border-box}h1{grid-column:1/-1;margin:0}`;

function page(path: string): PlainNode {
  nextId = 1;
  const items = Array.from({ length: 8 }, (_, at) => element('div', { class: 'item' }, text(`Notebook ${at + 1}`)));
  const shop = [
    element('header', {}, element('b', {}, text('Lipa Paper')), text('Notebooks'), text(' Pens')),
    element('main', {}, element('h1', {}, text(path)), ...items),
  ];
  const html = element(
    'html',
    { lang: 'en' },
    element('head', {}, element('style', {}, text(CSS))),
    element('body', {}, ...shop),
  );
  return {
    id: nextId++,
    type: NODE.document,
    childNodes: [{ id: nextId++, type: NODE.doctype, name: 'html', publicId: '', systemId: '' }, html],
  };
}

/** A small recording that rrweb's replayer plays: a page for each page mark, and a mouse that moves and clicks. */
export function sampleEvents(session: SessionDetail, tab: string): WireEvent[] {
  const span = session.tabList.find((candidate) => candidate.id === tab);
  if (!span) return [];
  const at = (ms: number): number => session.startedAt + ms;
  const { width, height } = session.viewport ?? { width: 1280, height: 720 };
  const events: WireEvent[] = [];
  for (const mark of session.marks.filter((candidate) => candidate.tab === tab)) {
    if (mark.kind === 'page') {
      events.push({
        type: EVENT.meta,
        timestamp: at(mark.at),
        data: { href: `https://shop.example${mark.text}`, width, height },
      });
      events.push({
        type: EVENT.fullSnapshot,
        timestamp: at(mark.at) + 1,
        data: { node: page(mark.text), initialOffset: { top: 0, left: 0 } },
      });
    } else {
      const x = (mark.at * 7) % width;
      const y = (mark.at * 3) % height;
      const positions = Array.from({ length: 10 }, (_, step) => ({
        x: Math.round((x * step) / 9),
        y: Math.round((y * step) / 9),
        id: 3,
        timeOffset: step * 50 - 450,
      }));
      events.push({
        type: EVENT.incremental,
        timestamp: at(mark.at) + 2,
        data: { source: SOURCE.mouseMove, positions },
      });
      if (mark.kind === 'click')
        events.push({
          type: EVENT.incremental,
          timestamp: at(mark.at) + 3,
          data: { source: SOURCE.mouseInteraction, type: INTERACTION.click, id: 3, x, y },
        });
    }
  }
  events.push({ type: EVENT.custom, timestamp: at(span.to), data: { tag: 'end', payload: {} } });
  return events.sort((a, b) => a.timestamp - b.timestamp);
}
