import type { Viewport } from '../sandbox/replay-frame.ts';
import { fit } from './fit.ts';
import { DOCUMENT_CSS } from './styles.ts';

/** A place for one picture: laid out like the visitor's window, hidden until it is put on the stage. */
export interface Sheet {
  readonly element: HTMLElement;
  resize(viewport: Viewport): void;
  remove(): void;
}

export interface Stage {
  sheet(): Sheet;
  /** Shows a sheet instead of the one before; both in one frame, so nothing flickers. */
  show(sheet: Sheet): void;
  scale(): number;
}

/** The stage of the player's document; `onScale` when the box it has to fill makes it scale differently. */
export function createStage(document: Document, onScale: () => void): Stage {
  const css = new CSSStyleSheet();
  css.replaceSync(DOCUMENT_CSS);
  document.adoptedStyleSheets.push(css);
  const root = document.createElement('div');
  root.className = 'stage';
  document.body.append(root);
  const sizes = new Map<HTMLElement, Viewport>();
  let shown: Sheet | undefined;
  let scale = 1;

  function place(element: HTMLElement): void {
    const size = sizes.get(element);
    if (!size) return;
    const placed = fit(size, { width: root.clientWidth, height: root.clientHeight });
    element.style.width = `${size.width}px`;
    element.style.height = `${size.height}px`;
    element.style.transform = `translate(${placed.left}px, ${placed.top}px) scale(${placed.scale})`;
    element.style.setProperty('--unscale', String(1 / placed.scale));
    if (element === shown?.element && placed.scale !== scale) {
      scale = placed.scale;
      onScale();
    }
  }

  new ResizeObserver(() => {
    for (const element of sizes.keys()) place(element);
  }).observe(root);

  return {
    sheet() {
      const element = document.createElement('div');
      element.className = 'sheet';
      root.append(element);
      return {
        element,
        resize(viewport) {
          const before = sizes.get(element);
          if (before?.width === viewport.width && before.height === viewport.height) return;
          sizes.set(element, { ...viewport });
          place(element);
        },
        remove() {
          sizes.delete(element);
          element.remove();
        },
      };
    },
    show(sheet) {
      shown?.element.removeAttribute('data-shown');
      shown = sheet;
      sheet.element.setAttribute('data-shown', '');
      place(sheet.element);
    },
    scale: () => scale,
  };
}
