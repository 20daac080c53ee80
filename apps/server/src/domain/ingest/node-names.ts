import { TEXT_MARK } from '@shoji/masking';
import { ancestorsOf, createPageState, wordsIn } from '@shoji/page-state';
import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';

export interface NodeNames {
  /** Learns from an event what it says about the page. */
  learn(event: WireEvent): void;
  /** E.g. `“Add to basket”` or `input#email`; empty for a node that is not there. */
  nameOf(id: unknown): string;
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

  return {
    learn(event) {
      const { source } = (event.data ?? {}) as { source?: unknown };
      if (event.type === EVENT.fullSnapshot || source === SOURCE.mutation) page.apply(event);
    },
    nameOf(id) {
      if (typeof id !== 'number' || !page.has(id)) return '';
      const around = [id, ...ancestorsOf(page, id)].slice(0, CLIMB);
      for (const at of around) {
        if (FIELDS.has(page.tagOf(at))) return selector(at);
        if (CONTROLS.has(page.tagOf(at)) || CONTROL_ROLES.has(page.attributeOf(at, 'role') ?? ''))
          return controlName(at);
      }
      return selector(id);
    },
  };
}
