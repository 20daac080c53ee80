import type { Said, Trigger } from './dimensions.ts';
import type { Place } from './places.ts';

/** A place with its canary, as a trigger meets it in the page. */
export interface LiveCell extends Omit<Place, 'sign' | 'shape'> {
  readonly word: string;
  readonly said: Said;
  /** What the attribute or the text becomes. */
  readonly value: string;
}

export interface TriggerRule {
  /** The cells of it stand in frames, one frame for everything about which the same is said. */
  readonly isFramed?: boolean;
  readonly applies: (place: Place, said: Said) => boolean;
  /** The HTML that the page has of the cell at the start; `level` is the attribute that says the level. */
  readonly start: (cell: LiveCell, level: string) => string;
  /** Runs in the page after the start, with the element about which something is said. */
  readonly run?: (box: HTMLElement, cell: LiveCell) => void | Promise<void>;
}

const box = (level: string, inside: string): string => `<div ${level}>${inside}</div>`;
const filled = (cell: LiveCell, level: string): string => box(level, cell.html);
const blank = (cell: LiveCell, level: string): string => box(level, cell.blank);
const nothing = (_: LiveCell, level: string): string => box(level, '');
const all = (): boolean => true;
const isSheet = ({ html }: Place): boolean => html.startsWith('<style');

/** A new trigger does not compile until it is carried out here. */
export const TRIGGER_RULES: Record<Trigger, TriggerRule> = {
  'first snapshot': { applies: all, start: filled },
  'child list': {
    applies: all,
    start: nothing,
    run: (place, { html }) => {
      place.innerHTML = html;
    },
  },
  attribute: {
    applies: ({ attribute }) => attribute !== null,
    start: blank,
    run: (place, { attribute, value }) => place.firstElementChild?.setAttribute(attribute ?? '', value),
  },
  text: {
    applies: ({ isText }) => isText,
    start: blank,
    run: (place, { value }) => {
      (place.firstElementChild?.firstChild as Text).data = value;
    },
  },
  'property setter': {
    applies: ({ property }) => property !== null,
    start: blank,
    run: (place, { property, word }) => property?.(place.firstElementChild as HTMLElement, word),
  },
  input: {
    applies: ({ input }) => input !== null,
    start: blank,
    run: (place, { input, word }) => input?.(place.firstElementChild as HTMLElement, word),
  },
  'open shadow root': {
    applies: all,
    start: ({ html }, level) => box(level, `<div><template shadowrootmode="open">${html}</template></div>`),
  },
  'shadow root attached later': {
    applies: all,
    start: (_, level) => box(level, '<div></div>'),
    run: (place, { html }) => {
      (place.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = html;
    },
  },
  'closed shadow root': {
    applies: all,
    start: (_, level) => box(level, '<div></div>'),
    run: (place, { html }) => {
      (place.firstElementChild as Element).attachShadow({ mode: 'closed' }).innerHTML = html;
    },
  },
  'adopted sheet': {
    applies: isSheet,
    start: (_, level) => box(level, '<div></div>'),
    run: (place, { value }) => {
      const root = (place.firstElementChild as Element).attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(value);
      root.adoptedStyleSheets = [sheet];
    },
  },
  iframe: { isFramed: true, applies: all, start: ({ html }) => box('', html) },
  'iframe changed later': {
    isFramed: true,
    applies: all,
    start: () => box('', ''),
    run: (place, { html }) => {
      place.innerHTML = html;
    },
  },
  selection: {
    applies: all,
    start: filled,
    run: (place) => {
      getSelection()?.selectAllChildren(place);
      if (!(place.firstElementChild instanceof HTMLInputElement)) return;
      place.firstElementChild.select();
      place.firstElementChild.blur();
    },
  },
  clipboard: {
    applies: all,
    start: blank,
    run: (place, { word }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', word);
      for (const type of ['copy', 'cut', 'paste'])
        place.firstElementChild?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true }));
    },
  },
  // These cells are on the page that the visitor goes to.
  navigation: { applies: all, start: filled },
  'late rule': {
    applies: (_, said) => said !== 'nothing',
    start: ({ said }) => box(`class="late-${said}"`, ''),
    run: (place, { html }) => {
      place.innerHTML = html;
    },
  },
  'late attribute': {
    applies: (_, said) => said !== 'nothing',
    start: () => box('', ''),
    run: async (place, { html, said }) => {
      place.setAttribute('data-shoji', said);
      await new Promise((done) => setTimeout(done, 20));
      place.innerHTML = html;
    },
  },
  'moved node': {
    applies: all,
    start: (cell, level) => box(level, '') + box('', `<div>${cell.blank}</div>`),
    run: async (place, { html }) => {
      const inner = place.nextElementSibling?.firstElementChild as Element;
      place.append(inner);
      await new Promise((done) => setTimeout(done, 20));
      inner.innerHTML = html;
    },
  },
  'moved node in the same task': {
    applies: all,
    start: (cell, level) => box(level, '') + box('', `<div>${cell.blank}</div>`),
    run: (place, { html }) => {
      const inner = place.nextElementSibling?.firstElementChild as Element;
      inner.innerHTML = html;
      place.append(inner);
    },
  },
};
