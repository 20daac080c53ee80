/**
 * A random DOM program, run in the page one step at a time: `act(step)` does a handful of changes. Everything comes from
 * the seed, so a program that fails can be run again. Nothing here may need what is around it.
 */
export function randomProgram(seed: number): (step: number) => Promise<void> {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4));
  let made = 0;

  const roots = (): ParentNode[] => {
    const found: ParentNode[] = [document];
    for (let at = 0; at < found.length; at++)
      for (const element of (found[at] as ParentNode).querySelectorAll('*')) {
        if (element.shadowRoot) found.push(element.shadowRoot);
        const inside = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
        if (inside?.body) found.push(inside);
      }
    return found;
  };
  const elements = (): HTMLElement[] => {
    const all = roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
    return all.filter((element) => element.closest('body') || element.getRootNode() instanceof ShadowRoot);
  };
  const boxes = (): HTMLElement[] =>
    elements().filter((element) => /^(?:body|div|p|section|ul|li|b|x-box)$/.test(element.localName));
  const some = (): HTMLElement => pick(boxes());
  const styles = (): HTMLStyleElement[] =>
    elements().filter((one): one is HTMLStyleElement => one.localName === 'style');

  const create = (owner: Document): Node => {
    const name = pick([
      'div',
      'p',
      'section',
      'ul',
      'li',
      'b',
      'x-box',
      'input',
      'textarea',
      'select',
      'style',
      'text',
      'comment',
      'circle',
    ]);
    made++;
    if (name === 'text') return owner.createTextNode(`text ${made}`);
    if (name === 'comment') return owner.createComment(`comment ${made}`);
    if (name === 'circle') {
      const svg = owner.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.append(owner.createElementNS('http://www.w3.org/2000/svg', 'circle'));
      return svg;
    }
    const element = owner.createElement(name);
    element.id = `n${made}`;
    if (name === 'style') element.textContent = `.c${made} { top: ${made}px } #n${made}:hover { left: 1px }`;
    else if (name === 'textarea') element.textContent = `area ${made}`;
    else if (name === 'input')
      (element as HTMLInputElement).type = pick(['text', 'checkbox', 'radio', 'number', 'hidden']);
    else if (name === 'select') element.innerHTML = '<option value="a">A</option><option value="b" selected>B</option>';
    else if (next() < 0.6)
      element.innerHTML = `<b class="k${made}">b</b>and <p style="color: red; --N${made}: ${made}">p</p>`;
    return element;
  };
  /**
   * What rrweb's recorder says wrongly when it moves: what is adopted by shadow roots, what fields hold, and the document of
   * an iframe. A replay from the start shows the same then, but not what a fresh snapshot shows.
   */
  const isLostInMoves = (node: Element): boolean =>
    [node, ...node.querySelectorAll('*')].some(
      (one) => one.shadowRoot || /^(?:iframe|style|input|textarea|select|option)$/.test(one.localName),
    );
  const place = (node: Node, parent: ParentNode & Node): void => {
    const before = parent.childNodes.length > 0 && next() < 0.7 ? pick([...parent.childNodes]) : null;
    parent.insertBefore(node, before === node ? null : before);
  };
  const inside = (): ParentNode & Node => {
    const box = some();
    return box.shadowRoot && next() < 0.5 ? box.shadowRoot : box;
  };

  const changes: Record<string, () => void> = {
    insert() {
      const parent = inside();
      place(create(parent.ownerDocument as Document), parent);
    },
    insertMany() {
      const parent = inside();
      const fragment = (parent.ownerDocument as Document).createDocumentFragment();
      for (let n = 0; n < 4; n++) fragment.append(create(parent.ownerDocument as Document));
      place(fragment, parent);
    },
    move() {
      const node = pick(elements());
      const parent = inside();
      if (node.localName === 'body' || node.contains(parent) || isLostInMoves(node)) return;
      // Within one root: rrweb's recorders of two roots do not tell of moves between them in order.
      if (node.getRootNode() !== parent.getRootNode()) return;
      place(node, parent);
    },
    remove() {
      const node = pick(elements());
      if (node.localName !== 'body' && node.id !== 'keep') node.remove();
    },
    shuffle() {
      const parent = some();
      if ([...parent.children].some(isLostInMoves)) return;
      const children = [...parent.childNodes].sort(() => next() - 0.5);
      if (children.length < 9) parent.append(...children);
    },
    text() {
      const texts = elements()
        .flatMap((one) => [...one.childNodes])
        .filter((one): one is Text => one.nodeType === 3);
      const text = texts.filter((one) => one.parentElement?.localName !== 'style');
      if (text.length > 0) pick(text).data = `said ${made++}`;
    },
    attribute() {
      const element = pick(elements());
      const name = pick(['title', 'class', 'data-x', 'hidden', 'lang', 'aria-label']);
      if (element.hasAttribute(name) && next() < 0.5) element.removeAttribute(name);
      else element.setAttribute(name, `v${made++}`);
    },
    style() {
      const { style } = pick(elements());
      if (!style) return;
      const kind = below(7);
      if (kind === 0) style.cssText = `color: rgb(${below(255)}, 0, 0); --Up: ${made}; margin: ${below(9)}px`;
      if (kind === 1) style.setProperty('color', 'blue', next() < 0.5 ? 'important' : '');
      if (kind === 2) style.removeProperty(pick(['color', 'margin-left', '--Up', 'width']));
      if (kind === 3) style.setProperty('--Up', String(made++));
      if (kind === 4) style.marginLeft = `${below(50)}px`;
      if (kind === 5) style.width = `${below(50)}px`;
      if (kind === 6) style.setProperty('font', `${10 + below(9)}px serif`);
    },
    value() {
      const fields = elements().filter((one) => /^(?:input|textarea|select)$/.test(one.localName));
      if (fields.length === 0) return;
      const field = pick(fields) as HTMLInputElement | HTMLSelectElement;
      if ('checked' in field && /^(?:checkbox|radio)$/.test(field.type)) field.checked = !field.checked;
      else if ('options' in field) {
        // Nothing selected cannot be said by a snapshot.
        if (field.options.length > 0) field.value = pick([...field.options]).value;
      } else field.value = String(made++);
    },
    shadow() {
      const box = some();
      if (box.shadowRoot || !/^(?:div|p|section)$/.test(box.localName)) return;
      box.attachShadow({ mode: 'open' }).innerHTML = `shadow ${made}<p>in</p><slot></slot>`;
    },
    sheet() {
      const sheets = styles().flatMap((one) => (one.sheet ? [one.sheet] : []));
      if (sheets.length === 0) return;
      const sheet = pick(sheets);
      if (next() < 0.6) sheet.insertRule(`.r${made++}:hover { top: ${made}px }`, below(sheet.cssRules.length + 1));
      // A snapshot takes a sheet without rules for one that says what its text says.
      else if (sheet.cssRules.length > 1 && next() < 0.5) sheet.deleteRule(below(sheet.cssRules.length));
      else if (sheet.cssRules.length > 0)
        (pick([...sheet.cssRules]) as CSSStyleRule).style?.setProperty(pick(['left', '--Rule']), `${made}px`);
    },
    styleText() {
      if (styles().length > 0)
        pick(styles()).textContent = `.t${made++} { top: 1px } @media screen { .u { left: 2px } }`;
    },
    adopt() {
      const root = pick(roots()) as Document | ShadowRoot;
      const owner = (root as ShadowRoot).ownerDocument ?? root;
      const sheet = new (owner.defaultView as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet();
      sheet.replaceSync(`.a${made++} { top: ${made}px }`);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    adoptedRule() {
      const sheets = roots().flatMap((root) => [...(root as Document).adoptedStyleSheets]);
      if (sheets.length === 0) return;
      const sheet = pick(sheets);
      const kind = below(3);
      if (kind === 0) sheet.insertRule(`.b${made++} { left: 1px }`, below(sheet.cssRules.length + 1));
      else if (kind === 1 && sheet.cssRules.length > 1) sheet.deleteRule(0);
      else if (kind === 2) sheet.replaceSync(`.d${made++} { left: 1px }`);
    },
  };
  const names = Object.keys(changes);
  return async () => {
    for (let n = 0; n < 6; n++) {
      changes[pick(names)]?.();
      // CSSOM is recorded at once, nodes a little later; a pause keeps their order.
      await pause();
    }
  };
}
