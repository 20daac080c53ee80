import { EVENT, INTERACTION, SOURCE, type WireEvent } from '@shoji/schema';

const CHOSEN = /^(?:checkbox|radio|range|color|file|hidden|submit|button|reset|image)$/;
const isElement = (node: Node | null): node is HTMLElement => node?.nodeType === 1;
const isTextField = (element: Element): element is HTMLInputElement =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && !CHOSEN.test((element as HTMLInputElement).type));
const isEdited = (element: HTMLElement): boolean =>
  element.isContentEditable || element.ownerDocument.designMode === 'on';

/** The element with the focus, through shadow roots and frames of the same origin. */
function focused(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; ) {
    element = inner;
    inner = (inner.shadowRoot ?? (inner as HTMLIFrameElement).contentDocument)?.activeElement ?? null;
  }
  return element;
}

/** Whether the visitor is in something that is written into. A closed shadow root may hold one. */
export function isTyping(): boolean {
  const element = focused();
  if (!isElement(element)) return false;
  return isTextField(element) || isEdited(element) || (!element.shadowRoot && element.localName.includes('-'));
}

/** What a field or an edited text holds, as events, when the visitor leaves it; nothing for any other event. */
export function heldAtRest({ type, timestamp, data }: WireEvent, mirror: Mirror): WireEvent[] {
  const { source, type: kind, id } = data as { source: number; type: number; id: number };
  if (type !== EVENT.incremental || source !== SOURCE.mouseInteraction || kind !== INTERACTION.blur) return [];
  const node = mirror.getNode(id);
  if (!isElement(node)) return [];
  const event = (held: object): WireEvent[] => [{ type, timestamp, data: held }];
  if (isTextField(node)) return event({ source: SOURCE.input, id, text: node.value, isChecked: false });
  if (!isEdited(node)) return [];
  const texts: object[] = [];
  const walker = node.ownerDocument.createTreeWalker(node, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    texts.push({ id: mirror.getId(text), value: text.nodeValue });
  }
  return event({ source: SOURCE.mutation, texts, attributes: [], removes: [], adds: [] });
}

export interface Mirror {
  getNode(id: number): Node | null;
  getId(node: Node): number;
}
