import type { Money } from '../i18n/money.ts';
import type { Colour } from './colours.ts';

export const CATEGORIES = ['notebooks', 'pens', 'envelopes', 'ribbons'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the drawing of a product shows. */
export type Motif =
  | 'notebook'
  | 'planner'
  | 'sketchbook'
  | 'booklets'
  | 'fountain'
  | 'ballpoint'
  | 'pencil'
  | 'ink'
  | 'envelope'
  | 'letter'
  | 'postcards'
  | 'sheets'
  | 'ribbon'
  | 'tags';

/** What the paper sample shows: a ruling, plain paper, or a line drawn with the pen. */
export type Ruling = 'dotted' | 'lined' | 'grid' | 'plain' | 'fine' | 'bold';

export interface Product {
  id: string;
  category: Category;
  motif: Motif;
  /** The first is the one that is shown in the catalogue. */
  colours: readonly [Colour, ...Colour[]];
  price: Money;
  ruling: Ruling;
  /** Weight of the paper in g/m2; absent where there is no paper. */
  paper?: number;
  /** Mean of the reviews, 1 to 5. */
  rating: number;
  reviews: number;
  /** Place in the order "favourites first". */
  rank: number;
  /** Price of each of the last 12 months as a share of today's, oldest first. */
  past: readonly number[];
  fresh?: boolean;
}

const STEADY = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const RISEN = [0.88, 0.88, 0.88, 0.93, 0.93, 0.93, 0.93, 0.97, 0.97, 1, 1, 1];
const SPRING_SALE = [1, 1, 1, 1, 1, 0.85, 0.85, 1, 1, 1, 1, 1];
const FALLEN = [1.18, 1.18, 1.18, 1.12, 1.12, 1.12, 1.12, 1.06, 1.06, 1, 1, 1];
const WINTER_SALE = [0.9, 0.8, 1, 1, 1, 1, 1.05, 1.05, 1.05, 1.05, 1, 1];

export const PRODUCTS = [
  {
    id: 'lipa-a5',
    category: 'notebooks',
    motif: 'notebook',
    colours: ['moss', 'chestnut', 'river', 'linen'],
    price: { en: 11.9, cs: 289, hu: 4690 },
    ruling: 'dotted',
    paper: 90,
    rating: 4.8,
    reviews: 214,
    rank: 1,
    past: RISEN,
  },
  {
    id: 'kostka-a6',
    category: 'notebooks',
    motif: 'notebook',
    colours: ['chestnut', 'slate', 'sage'],
    price: { en: 6.2, cs: 149, hu: 2390 },
    ruling: 'grid',
    paper: 80,
    rating: 4.6,
    reviews: 98,
    rank: 2,
    past: SPRING_SALE,
  },
  {
    id: 'vltava',
    category: 'pens',
    motif: 'fountain',
    colours: ['river', 'madder', 'moss'],
    price: { en: 52, cs: 1290, hu: 20_900 },
    ruling: 'fine',
    rating: 4.9,
    reviews: 61,
    rank: 3,
    past: RISEN,
  },
  {
    id: 'obalky-c6',
    category: 'envelopes',
    motif: 'envelope',
    colours: ['linen', 'sage', 'slate'],
    price: { en: 7.4, cs: 179, hu: 2890 },
    ruling: 'plain',
    paper: 120,
    rating: 4.7,
    reviews: 45,
    rank: 4,
    past: STEADY,
  },
  {
    id: 'rocni-obdobi',
    category: 'notebooks',
    motif: 'booklets',
    colours: ['moss', 'madder'],
    price: { en: 21.5, cs: 520, hu: 8390 },
    ruling: 'plain',
    paper: 100,
    rating: 4.9,
    reviews: 37,
    rank: 5,
    past: WINTER_SALE,
  },
  {
    id: 'breh-a4',
    category: 'notebooks',
    motif: 'notebook',
    colours: ['river', 'moss', 'madder'],
    price: { en: 16, cs: 389, hu: 6290 },
    ruling: 'plain',
    paper: 100,
    rating: 4.5,
    reviews: 52,
    rank: 7,
    past: STEADY,
  },
  {
    id: 'sazava',
    category: 'pens',
    motif: 'ballpoint',
    colours: ['chestnut', 'slate', 'river'],
    price: { en: 9.9, cs: 240, hu: 3890 },
    ruling: 'bold',
    rating: 4.4,
    reviews: 120,
    rank: 8,
    past: FALLEN,
  },
  {
    id: 'orech',
    category: 'envelopes',
    motif: 'letter',
    colours: ['sage', 'linen'],
    price: { en: 13.2, cs: 320, hu: 5190 },
    ruling: 'plain',
    paper: 110,
    rating: 4.8,
    reviews: 29,
    rank: 9,
    past: STEADY,
  },
  {
    id: 'tyden-2027',
    category: 'notebooks',
    motif: 'planner',
    colours: ['madder', 'moss', 'slate'],
    price: { en: 14.4, cs: 349, hu: 5590 },
    ruling: 'lined',
    paper: 90,
    rating: 4.7,
    reviews: 18,
    rank: 6,
    past: STEADY,
    fresh: true,
  },
  {
    id: 'mlha',
    category: 'notebooks',
    motif: 'sketchbook',
    colours: ['slate', 'linen', 'chestnut'],
    price: { en: 13.5, cs: 329, hu: 5290 },
    ruling: 'plain',
    paper: 160,
    rating: 4.3,
    reviews: 41,
    rank: 11,
    past: SPRING_SALE,
  },
  {
    id: 'berounka',
    category: 'pens',
    motif: 'pencil',
    colours: ['linen', 'moss', 'madder'],
    price: { en: 15.9, cs: 390, hu: 6290 },
    ruling: 'fine',
    rating: 4.6,
    reviews: 33,
    rank: 12,
    past: STEADY,
  },
  {
    id: 'boruvka',
    category: 'pens',
    motif: 'ink',
    colours: ['river', 'madder', 'moss'],
    price: { en: 8.9, cs: 219, hu: 3490 },
    ruling: 'bold',
    rating: 4.9,
    reviews: 74,
    rank: 10,
    past: RISEN,
  },
  {
    id: 'linoryt',
    category: 'envelopes',
    motif: 'postcards',
    colours: ['madder', 'river', 'moss'],
    price: { en: 6.8, cs: 165, hu: 2690 },
    ruling: 'plain',
    paper: 300,
    rating: 4.7,
    reviews: 26,
    rank: 13,
    past: STEADY,
    fresh: true,
  },
  {
    id: 'louka',
    category: 'ribbons',
    motif: 'sheets',
    colours: ['sage', 'madder', 'river'],
    price: { en: 5.9, cs: 145, hu: 2290 },
    ruling: 'plain',
    paper: 80,
    rating: 4.5,
    reviews: 22,
    rank: 14,
    past: WINTER_SALE,
  },
  {
    id: 'stuha',
    category: 'ribbons',
    motif: 'ribbon',
    colours: ['madder', 'linen', 'moss', 'slate'],
    price: { en: 3.9, cs: 95, hu: 1490 },
    ruling: 'plain',
    rating: 4.8,
    reviews: 40,
    rank: 15,
    past: STEADY,
  },
  {
    id: 'visacky',
    category: 'ribbons',
    motif: 'tags',
    colours: ['linen', 'sage', 'chestnut'],
    price: { en: 3.5, cs: 85, hu: 1390 },
    ruling: 'plain',
    paper: 250,
    rating: 4.4,
    reviews: 15,
    rank: 16,
    past: STEADY,
  },
] as const satisfies readonly Product[];

export type ProductId = (typeof PRODUCTS)[number]['id'];

export const findProduct = (id: string): (Product & { id: ProductId }) | undefined =>
  PRODUCTS.find((product) => product.id === id);
