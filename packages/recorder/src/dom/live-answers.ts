import { type ExplicitLevel, type LiveQuestions, namesSecret } from '@shoji/masking';
import { labelTexts } from './field-words.ts';
import type { PasswordMemory } from './password-memory.ts';
import type { SelectorRules } from './selector-rules.ts';
import { showsPassword } from './shown-password.ts';
import { isTyping } from './typing.ts';

export interface LiveAnswersOptions {
  nodeOf: (id: number) => Node | null;
  rules: SelectorRules;
  passwords: PasswordMemory;
  /** Selector of attributes that block; of a box that is left empty, the recorded node does not have them any more. */
  blockAttributes: string;
}

/** A tick box "remember my password" is no password. */
const HARMLESS = /^(?:checkbox|radio|range|color|submit|button|reset|image)$/;
type Attributes = Record<string, unknown>;
const NONE: readonly ExplicitLevel[] = [];
/** What no attribute tells: a custom element that takes part in forms, a document that is edited as a whole. */
function isFormElement(element: Element): boolean {
  const { localName, ownerDocument } = element;
  if (localName === 'html') return ownerDocument.designMode === 'on';
  const made = ownerDocument.defaultView?.customElements.get(localName) as { formAssociated?: unknown } | undefined;
  return Boolean(made?.formAssociated);
}

/** An element that is gone cannot be asked: nothing of it leaves. */
const GONE: readonly ExplicitLevel[] = ['block'];

/** Answers masking's questions from the live page. What cannot be answered gets the strictest answer. */
export function createLiveAnswers(options: LiveAnswersOptions): LiveQuestions {
  const floor = new WeakSet<Node>();
  const frozen = new WeakMap<Node, Attributes>();
  const frozenByName = new Map<string, Attributes>();

  const isFloorField = (element: Element): boolean => {
    if (!/^(input|textarea|select)$/.test(element.localName)) return false;
    if (options.passwords.wasPassword(element)) return true;
    if (HARMLESS.test((element as HTMLInputElement).type)) return false;
    return labelTexts(element).some(namesSecret) || showsPassword(element, options.passwords.wasPassword);
  };

  return {
    rulesFor(nodeId) {
      const node = options.nodeOf(nodeId);
      if (!node) return GONE;
      if (node.nodeType !== 1) return NONE;
      const element = node as Element;
      const levels = options.rules.levelsOf(element);
      return element.matches(options.blockAttributes) ? [...levels, 'block'] : levels;
    },
    isFormContent(nodeId) {
      const node = options.nodeOf(nodeId);
      return !node || (node.nodeType === 1 && isFormElement(node as Element));
    },
    isTyping,
    freeze(nodeId, attributes) {
      const node = options.nodeOf(nodeId);
      if (!node) return attributes;
      floor.add(node);
      const { id = '', name = '' } = node as Partial<HTMLInputElement>;
      const called = id || name ? `${id} ${name}` : undefined;
      const known = frozen.get(node) ?? frozenByName.get(called ?? '') ?? attributes;
      frozen.set(node, known);
      if (called) frozenByName.set(called, known);
      return known;
    },
    isFloor(nodeId) {
      const node = options.nodeOf(nodeId);
      if (!node) return true;
      if (floor.has(node)) return true;
      if (node.nodeType !== 1 || !isFloorField(node as Element)) return false;
      floor.add(node);
      return true;
    },
  };
}
