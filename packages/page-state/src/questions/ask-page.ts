import { NODE } from '@shoji/schema';
import { childrenOf } from '../model/link-node.ts';
import type { Page } from '../model/page.ts';
import { documentOf } from '../model/page-node.ts';
import type { PageQuestions } from './page-questions.ts';

export function askPage({ nodes }: Page): PageQuestions {
  const elementOf = (id: number) => nodes.get(id)?.element ?? null;
  return {
    get size() {
      return nodes.size;
    },
    has: (id) => nodes.has(id),
    kindOf: (id) => nodes.get(id)?.kind ?? null,
    parentOf: (id) => nodes.get(id)?.parent?.id ?? null,
    childrenOf(id) {
      const node = nodes.get(id);
      return node ? [...childrenOf(node.children), ...childrenOf(node.shadow)].map((child) => child.id) : [];
    },
    tagOf: (id) => elementOf(id)?.tag ?? '',
    attributeOf(id, name) {
      const value = elementOf(id)?.attributes.get(name);
      if (value === undefined || value === false) return null;
      return value === true ? '' : String(value);
    },
    attributeNamesOf: (id) => [...(elementOf(id)?.attributes.keys() ?? [])],
    textOf(id) {
      const node = nodes.get(id);
      return node && node.kind > NODE.element ? node.text : '';
    },
    documentOf(id) {
      const node = nodes.get(id);
      return node ? (documentOf(node)?.id ?? null) : null;
    },
    isInShadowRoot(id) {
      for (let node = nodes.get(id) ?? null; node && node.kind !== NODE.document; node = node.parent)
        if (node.list?.isShadow) return true;
      return false;
    },
  };
}
