/** A property of the page that recording replaces. */
export type Place = readonly [owner: object | undefined, key: PropertyKey];

/** Every property of the top window that rrweb replaces while it records (rrweb 2.2.2, `initObservers`). */
export function rrwebPlaces(win: Window & typeof globalThis): Place[] {
  const sheet = win.CSSStyleSheet?.prototype;
  const grouping = win.CSSGroupingRule?.prototype;
  return [
    [sheet, 'insertRule'],
    [sheet, 'deleteRule'],
    [sheet, 'addRule'],
    [sheet, 'removeRule'],
    [sheet, 'replace'],
    [sheet, 'replaceSync'],
    [grouping, 'insertRule'],
    [grouping, 'deleteRule'],
    [win.CSSStyleDeclaration?.prototype, 'setProperty'],
    [win.CSSStyleDeclaration?.prototype, 'removeProperty'],
    [win.HTMLInputElement.prototype, 'value'],
    [win.HTMLInputElement.prototype, 'checked'],
    [win.HTMLSelectElement.prototype, 'value'],
    [win.HTMLSelectElement.prototype, 'selectedIndex'],
    [win.HTMLTextAreaElement.prototype, 'value'],
    [win.HTMLOptionElement.prototype, 'selected'],
    [win.Element.prototype, 'attachShadow'],
    [win.customElements, 'define'],
    [win.document, 'adoptedStyleSheets'],
  ];
}

const descriptorOf = ([owner, key]: Place): PropertyDescriptor | undefined =>
  owner && Object.getOwnPropertyDescriptor(owner, key);

const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean =>
  a?.value === b?.value && a?.get === b?.get && a?.set === b?.set;

const put = ([owner, key]: Place, descriptor: PropertyDescriptor | undefined): void => {
  if (!owner) return;
  if (descriptor) Object.defineProperty(owner, key, descriptor);
  else Reflect.deleteProperty(owner, key);
};

export interface PlaceKeeper {
  /** Call when everything is replaced: from now on a different value is somebody else's. */
  replaced(): void;
  /** Runs `undo`, then puts every place back: as it was where it is still ours, else as the page has it now. */
  restore(undo: () => void): void;
}

/** rrweb's own stop writes the originals back over whatever the page has put there since (rrweb #1518). This does not. */
export function keepPlaces(places: readonly Place[]): PlaceKeeper {
  const before = places.map(descriptorOf);
  let ours: (PropertyDescriptor | undefined)[] = before;
  return {
    replaced() {
      ours = places.map(descriptorOf);
    },
    restore(undo) {
      const now = places.map(descriptorOf);
      undo();
      for (const [at, place] of places.entries()) {
        try {
          put(place, isSame(now[at], ours[at]) ? before[at] : now[at]);
        } catch {
          // Frozen by the page: it stays.
        }
      }
    },
  };
}
