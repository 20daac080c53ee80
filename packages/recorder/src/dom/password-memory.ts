/**
 * Remembers which inputs were ever passwords, so that "show password" does not show it to us: by changing the type, also
 * there and back within a task, by putting another input in its place, or by a second input of the same name.
 */
export interface PasswordMemory {
  wasPassword(input: Element): boolean;
  /** Watches a document or shadow root from now on. Must begin before rrweb does: observers report in order of creation. */
  watch(root: Node & ParentNode): void;
  stop(): void;
}

export function createPasswordMemory(): PasswordMemory {
  const known = new WeakSet<Element>();
  const names = new Set<string>();
  const watched = new WeakSet<Node>();

  const remember = (input: Element): void => {
    known.add(input);
    for (const name of [input.getAttribute('name'), input.id]) if (name) names.add(name);
  };
  const scan = (node: Node): void => {
    if (!isElement(node)) return;
    if (isPassword(node)) remember(node);
    for (const input of node.querySelectorAll('input')) if (isPassword(input)) remember(input);
  };

  const observer = new MutationObserver((records) => {
    try {
      const swapped = new Set<Node>();
      for (const { type, target, oldValue, addedNodes, removedNodes } of records) {
        if (type === 'attributes') {
          if (isElement(target) && (oldValue?.toLowerCase() === 'password' || isPassword(target))) remember(target);
          continue;
        }
        for (const node of addedNodes) scan(node);
        if ([...removedNodes].some((node) => isElement(node) && known.has(node))) swapped.add(target);
      }
      if (swapped.size === 0) return;
      for (const { target, addedNodes } of records) {
        if (swapped.has(target)) for (const node of addedNodes) if (isInput(node)) remember(node);
      }
    } catch {
      // Never into the page.
    }
  });

  const watch = (root: Node & ParentNode): void => {
    if (watched.has(root)) return;
    watched.add(root);
    for (const input of root.querySelectorAll('input')) if (isPassword(input)) remember(input);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['type'],
      attributeOldValue: true,
    });
  };

  return {
    watch,
    wasPassword(input) {
      const root = input.getRootNode();
      if (isRoot(root)) watch(root);
      if (!known.has(input)) {
        const named = names.has(input.getAttribute('name') ?? '') || names.has(input.id);
        if (isPassword(input) || named || input.hasAttribute('data-rr-is-password')) remember(input);
      }
      return known.has(input);
    },
    stop: () => observer.disconnect(),
  };
}

// Not `instanceof`: nodes of frames are of another realm.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isRoot = (node: Node): node is Document | ShadowRoot => node.nodeType === 9 || node.nodeType === 11;
const isInput = (node: Node): node is HTMLInputElement => isElement(node) && node.localName === 'input';
const isPassword = (element: Element): boolean =>
  element.localName === 'input' &&
  ((element as HTMLInputElement).type === 'password' ||
    /\b(current|new)-password\b/i.test(element.getAttribute('autocomplete') ?? ''));
