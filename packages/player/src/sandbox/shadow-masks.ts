import { SHADOW_CSS } from './mask-styles.ts';

export interface ShadowMasks {
  /** Gives the shadow root of a node the sheet that draws masks, unless it has none or has it already. */
  dress(node: Node | null): void;
}

/** Masks inside shadow roots: a sheet belongs to one document, so there is one for each. */
export function createShadowMasks(): ShadowMasks {
  const sheets = new WeakMap<Document, CSSStyleSheet>();

  function sheetFor(document: Document): CSSStyleSheet | undefined {
    const known = sheets.get(document);
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (known || !Sheet) return known;
    const sheet = new Sheet();
    sheet.replaceSync(SHADOW_CSS);
    sheets.set(document, sheet);
    return sheet;
  }

  return {
    dress(node) {
      const root = (node as Element | null)?.shadowRoot;
      const sheet = root && node?.ownerDocument ? sheetFor(node.ownerDocument) : undefined;
      if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
  };
}
