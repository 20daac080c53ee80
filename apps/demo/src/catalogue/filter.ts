import type { Language } from '../i18n/language.ts';
import { COLOUR_NAMES, type Colour, isColour } from './colours.ts';
import type { Category, Product, ProductId } from './products.ts';

export const SORTS = ['favourite', 'cheap', 'dear', 'name', 'rating'] as const;
export type Sort = (typeof SORTS)[number];

export const BANDS = ['low', 'middle', 'high'] as const;
export type Band = (typeof BANDS)[number];

/** Where the middle band of prices begins and ends, in each currency. */
export const BAND_EDGES: Record<Language, readonly [number, number]> = {
  en: [8, 14],
  cs: [200, 340],
  hu: [3000, 5500],
};

/** What the visitor asked the catalogue for. */
export interface Wish {
  category?: Category | undefined;
  words: string;
  colours: readonly Colour[];
  band: Band | null;
  sort: Sort;
}

/** Where the wish stands in the address, so that a search can be sent to somebody and the back key works. */
export type WishParams = { q?: string; colour?: string; price?: string; sort?: string };

export const readWish = (params: WishParams, category?: Category): Wish => ({
  category,
  words: params.q ?? '',
  colours: (params.colour ?? '').split('.').filter(isColour),
  band: BANDS.find((band) => band === params.price) ?? null,
  sort: SORTS.find((sort) => sort === params.sort) ?? 'favourite',
});

/** The address form of a wish; null takes a parameter away. */
export const writeWish = (wish: Wish): Record<keyof WishParams, string | null> => ({
  q: wish.words || null,
  colour: COLOUR_NAMES.filter((colour) => wish.colours.includes(colour)).join('.') || null,
  price: wish.band,
  sort: wish.sort === 'favourite' ? null : wish.sort,
});

/** `Zápisník` is found by `zapisnik`. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isInBand = (band: Band, price: number, [low, high]: readonly [number, number]): boolean => {
  if (band === 'low') return price < low;
  return band === 'middle' ? price >= low && price <= high : price > high;
};

/** Name and description of each product in the reader's language. */
export type ProductWords = Record<ProductId, { name: string; kind: string; about: string }>;

type Listed = Product & { id: ProductId };

/** The products that fit the wish, in its order. Every word has to occur in the name or the description. */
export function filterProducts(
  products: readonly Listed[],
  wish: Wish,
  reader: { language: Language; words: ProductWords },
): Listed[] {
  const wanted = fold(wish.words).split(/\s+/).filter(Boolean);
  const priceOf = (product: Listed): number => product.price[reader.language];
  const fits = (product: Listed): boolean => {
    if (wish.category && product.category !== wish.category) return false;
    if (wish.colours.length > 0 && !product.colours.some((colour) => wish.colours.includes(colour))) return false;
    if (wish.band && !isInBand(wish.band, priceOf(product), BAND_EDGES[reader.language])) return false;
    const { name, kind, about } = reader.words[product.id];
    const text = fold(`${name} ${kind} ${about}`);
    return wanted.every((word) => text.includes(word));
  };
  const collator = new Intl.Collator(reader.language);
  const orders: Record<Sort, (a: Listed, b: Listed) => number> = {
    favourite: (a, b) => a.rank - b.rank,
    cheap: (a, b) => priceOf(a) - priceOf(b),
    dear: (a, b) => priceOf(b) - priceOf(a),
    name: (a, b) => collator.compare(reader.words[a.id].name, reader.words[b.id].name),
    rating: (a, b) => b.rating - a.rating || b.reviews - a.reviews,
  };
  return products.filter(fits).sort(orders[wish.sort]);
}
