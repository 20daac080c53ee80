import { TEXT_MARK } from '@shoji/masking';
import { ancestorsOf, createPageState, wordsIn } from '@shoji/page-state';
import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';

export interface NodeNames {
  /** Learns from an event what it says about the page. */
  learn(event: WireEvent): void;
  /** E.g. `“Add to basket”` or `input#email`; empty for a node that is not there. */
  nameOf(id: unknown): string;
  /** Whether a click on it ought to do something: a link, a button or what says that it is one. */
  isControl(id: unknown): boolean;
}

const MAX_TEXT = 60;
const CLIMB = 6;
const CONTROLS = new Set(['a', 'button', 'summary', 'label', 'option']);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'switch', 'checkbox', 'radio', 'option']);
const FIELDS = new Set(['input', 'textarea', 'select']);

/**
 * Names of the things that were clicked or typed into, from the masked recording itself: the list beside the player never
 * says more than the picture. Masked words are no name.
 */
export function createNodeNames(): NodeNames {
  const page = createPageState();

  function selector(id: number): string {
    const htmlId = page.attributeOf(id, 'id');
    return htmlId ? `${page.tagOf(id)}#${htmlId}` : page.tagOf(id);
  }

  function controlName(id: number): string {
    const words = wordsIn(page, id, MAX_TEXT);
    return words && !words.includes(TEXT_MARK) ? `“${words}”` : selector(id);
  }

  const isControl = (id: number): boolean =>
    CONTROLS.has(page.tagOf(id)) || CONTROL_ROLES.has(page.attributeOf(id, 'role') ?? '');

  /** The nearest field or control that a node is in, or is. */
  function targetOf(id: unknown): number | undefined {
    if (typeof id !== 'number' || !page.has(id)) return undefined;
    const around = [id, ...ancestorsOf(page, id)].slice(0, CLIMB);
    return around.find((at) => FIELDS.has(page.tagOf(at)) || isControl(at));
  }

  return {
    isControl(id) {
      const target = targetOf(id);
      // The field of a label has the focus then, and an option is drawn by the browser.
      return (
        target !== undefined &&
        isControl(target) &&
        !/^(?:label|option|input|textarea|select)$/.test(page.tagOf(target))
      );
    },
    learn(event) {
      const { source } = (event.data ?? {}) as { source?: unknown };
      if (event.type === EVENT.fullSnapshot || source === SOURCE.mutation) page.apply(event);
    },
    nameOf(id) {
      if (typeof id !== 'number' || !page.has(id)) return '';
      const target = targetOf(id) ?? id;
      return isControl(target) && !FIELDS.has(page.tagOf(target)) ? controlName(target) : selector(target);
    },
  };
}
