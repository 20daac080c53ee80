/** How much of a page is compared. */
export interface DescribeOptions {
  /** Ids of the recording, and attributes that mirror what a control holds. Off to compare recordings with other ids. */
  readonly exact: boolean;
  /** Scroll offsets: a replay on the real page clamps them while it catches up. */
  readonly scroll: boolean;
}

interface IdSource {
  getId(node: Node): number;
}

/**
 * A page as lines, one a node: id, name, attributes, style by property, text, what controls hold, scroll offsets, rules of
 * sheets, adopted sheets, shadow roots, documents of iframes. Runs in the browser, so it needs nothing around it.
 */
export function describeDom(root: Document, mirror: IdSource, { exact, scroll }: DescribeOptions): string[] {
  const lines: string[] = [];
  const idOf = (node: Node): string => (exact ? `${mirror.getId(node)} ` : '');
  const MIRRORED = /^(?:value|checked|selected|open|rr_open_mode)$/;
  function attribute(element: Element, { name, value }: Attr): string | null {
    const isField = /^(?:input|textarea|select|option|dialog|audio|video)$/i.test(element.localName);
    if (name === 'style' || (name.startsWith('rr_') && name !== 'rr_open_mode')) return null;
    if (name === 'autocomplete' && isField) return null;
    if (!exact && isField && MIRRORED.test(name)) return null;
    // A link whose rules came later is a style that says where it was from.
    if (!exact && element.localName === 'style' && /^(?:rel|href)$/.test(name)) return null;
    if (name === 'class') {
      const classes = value.split(/\s+/).filter((one) => one && one !== ':hover' && one !== 'rrweb-paused');
      return classes.length > 0 ? `class=${classes.join(' ')}` : null;
    }
    return `${name.replace(/^_on/, 'on')}=${value}`;
  }
  function style(element: Element): string {
    const declared = (element as HTMLElement).style;
    if (!declared || declared.length === 0) return '';
    const all = Array.from(declared, (property) => {
      const priority = declared.getPropertyPriority(property);
      return `${property}:${declared.getPropertyValue(property).trim()}${priority && `!${priority}`}`;
    });
    return ` {${all.sort().join(';')}}`;
  }
  function holds(element: Element): string {
    const control = element as HTMLInputElement & HTMLSelectElement & HTMLDialogElement;
    const out: unknown[] = [];
    if (/^(?:input|textarea|select|option)$/.test(element.localName)) out.push('value', control.value);
    if (element.localName === 'input') out.push('checked', control.checked);
    if (element.localName === 'select') out.push('index', control.selectedIndex);
    // The replayer closes a modal dialog by its attribute, which leaves it `:modal`.
    if (element.localName === 'dialog')
      out.push('modal', control.open && element.matches(':modal'), 'open', control.open);
    if (scroll && (element.scrollTop || element.scrollLeft))
      out.push('scroll', Math.round(element.scrollTop), Math.round(element.scrollLeft));
    return out.length > 0 ? ` ${JSON.stringify(out)}` : '';
  }
  const rules = (sheet: CSSStyleSheet | null | undefined, depth: string, kind: string): void => {
    if (!sheet) return;
    for (const rule of Array.from(sheet.cssRules)) {
      // What the replayer adds to rules with `:hover`, but not to those that CSSOM inserted.
      const text = exact ? rule.cssText : rule.cssText.replace(/, [^,{]*\\:hover/g, '');
      lines.push(`${depth}${kind} ${text}`);
    }
  };
  const adopted = (host: DocumentOrShadowRoot, depth: string): void => {
    for (const [index, sheet] of host.adoptedStyleSheets.entries()) rules(sheet, depth, `adopted ${index}`);
  };
  function walk(node: Node, depth: string): void {
    const inner = `${depth} `;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) {
      lines.push(`${depth}${idOf(node)}${node.nodeName} ${JSON.stringify(node.textContent)}`);
      return;
    }
    if (node.nodeType === Node.DOCUMENT_TYPE_NODE) {
      lines.push(`${depth}${idOf(node)}doctype ${(node as DocumentType).name} ${(node as DocumentType).publicId}`);
      return;
    }
    if (node.nodeType === Node.DOCUMENT_NODE) {
      const inside = node as Document;
      lines.push(`${depth}${idOf(node)}#document ${inside.compatMode}`);
      adopted(inside, inner);
      for (const child of Array.from(inside.childNodes)) walk(child, inner);
      return;
    }
    const element = node as HTMLElement;
    // The replayer's own rules.
    if (element.localName === 'style' && mirror.getId(element) < 0) return;
    const attributes = Array.from(element.attributes, (one) => attribute(element, one)).filter(Boolean);
    lines.push(
      `${depth}${idOf(element)}<${element.nodeName} ${attributes.sort().join(' ')}>${style(element)}${holds(element)}`,
    );
    if (element.localName === 'style') {
      rules((element as HTMLStyleElement).sheet, inner, 'rule');
      if (!exact) return;
      const texts = Array.from(element.childNodes).filter((child) => mirror.getId(child) > 0);
      for (const text of texts) lines.push(`${inner}${idOf(text)}css`);
      return;
    }
    if (element.localName === 'textarea' && !exact) return;
    if (element.shadowRoot) {
      lines.push(`${inner}#shadow`);
      adopted(element.shadowRoot, inner);
      for (const child of Array.from(element.shadowRoot.childNodes)) walk(child, `${inner} `);
    }
    if (element.localName === 'iframe') {
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside?.documentElement && mirror.getId(inside) > 0) walk(inside, inner);
    }
    for (const child of Array.from(element.childNodes)) walk(child, inner);
  }
  walk(root, '');
  return lines;
}
