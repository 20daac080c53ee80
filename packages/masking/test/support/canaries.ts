export type CanaryKind = 'text' | 'form' | 'floor' | 'url' | 'other';

/** Words that occur nowhere else, each planted in one place; whoever finds one in what left knows the place. */
export interface Canaries {
  plant(place: string, kind: CanaryKind): string;
  /** Places whose canary is in the text, as `kind: place`. */
  foundIn(text: string, kinds?: readonly CanaryKind[]): string[];
  readonly size: number;
}

export function createCanaries(): Canaries {
  const planted: { word: string; place: string; kind: CanaryKind }[] = [];
  return {
    plant(place, kind) {
      const n = planted.length;
      const word = `qz${String.fromCharCode(97 + (n % 26))}${7919 + n * 31}w${(n * 7) % 10}k`;
      planted.push({ word, place, kind });
      return word;
    },
    foundIn(text, kinds) {
      const lower = text.toLowerCase();
      return planted
        .filter(({ word, kind }) => (!kinds || kinds.includes(kind)) && lower.includes(word))
        .map(({ kind, place }) => `${kind}: ${place}`);
    },
    get size() {
      return planted.length;
    },
  };
}
