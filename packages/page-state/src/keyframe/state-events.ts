import { INTERACTION, SOURCE } from '@shoji/schema';
import type { InputState, MediaState, Page } from '../model/page.ts';
import { isValueAttribute, type PageNode } from '../model/page-node.ts';
import { optionValue } from '../model/select-options.ts';

type Data = Record<string, unknown>;

const MEDIA_ACTION = { play: 0, pause: 1 } as const;

/** What markup cannot say, in the order in which it can be put on a page that is there: scroll offsets last but for marks. */
export function stateEvents(page: Page, now: number): Data[] {
  const events: Data[] = [];
  if (page.styles.size > 0) {
    const attributes = [...page.styles].map(([node, changes]) => ({
      id: node.id,
      attributes: { style: Object.fromEntries(changes) },
    }));
    events.push({ source: SOURCE.mutation, adds: [], removes: [], texts: [], attributes });
  }
  for (const [node, input] of page.inputs) events.push(inputEvent(node, input));
  for (const [node, media] of page.media) events.push(mediaEvent(node.id, media, now));
  for (const [node, { x, y }] of page.scrolls) events.push({ source: SOURCE.scroll, id: node.id, x, y });
  return [...events, ...markEvents(page)];
}

/** A value that is an attribute may have changed since, and so may what the chosen option says. */
function inputEvent({ id, element }: PageNode, { text, isChecked, option }: InputState): Data {
  const attribute = element && isValueAttribute(element) ? element.attributes.get('value') : undefined;
  const now = option ? optionValue(option) : typeof attribute === 'string' ? attribute : text;
  return { source: SOURCE.input, id, text: now, isChecked };
}

function mediaEvent(id: number, media: MediaState, now: number): Data {
  const { isPlaying, currentTime, since, rate, scalars } = media;
  const played = isPlaying ? Math.max(0, ((now - since) / 1000) * rate) : 0;
  const type = isPlaying ? MEDIA_ACTION.play : MEDIA_ACTION.pause;
  return {
    source: SOURCE.mediaInteraction,
    id,
    type,
    currentTime: currentTime + played,
    playbackRate: rate,
    ...scalars,
  };
}

/** Focus, selection and pointer: each only where its nodes are still there. */
function markEvents({ nodes, focused, selection, pointer }: Page): Data[] {
  const events: Data[] = [];
  if (focused !== null && nodes.has(focused))
    events.push({ source: SOURCE.mouseInteraction, type: INTERACTION.focus, id: focused });
  if (selection.length > 0 && selection.every(({ start, end }) => nodes.has(start) && nodes.has(end)))
    events.push({ source: SOURCE.selection, ranges: selection.map((range) => ({ ...range })) });
  if (pointer && nodes.has(pointer.id)) {
    const { source, x, y, id } = pointer;
    events.push({ source, positions: [{ x, y, id, timeOffset: 0 }] });
  }
  return events;
}
