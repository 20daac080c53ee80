import { type Colour, isColour } from '../catalogue/colours.ts';
import { findProduct, type ProductId } from '../catalogue/products.ts';
import type { Language } from '../i18n/language.ts';
import type { Money } from '../i18n/money.ts';

export interface CartLine {
  product: ProductId;
  colour: Colour;
  /** Whole, 1 to 99. */
  quantity: number;
}

export interface Cart {
  lines: readonly CartLine[];
  /** Colours of the gift wrapping, when one was ordered. */
  wrapping: { paper: Colour; ribbon: Colour } | null;
}

export const EMPTY_CART: Cart = { lines: [], wrapping: null };

export const MAX_QUANTITY = 99;
export const WRAPPING_PRICE: Money = { en: 3.2, cs: 79, hu: 1290 };

/** From this sum of goods on, the delivery costs nothing. */
export const FREE_FROM: Money = { en: 50, cs: 1200, hu: 19_900 };

export const DELIVERIES = ['courier', 'pickup', 'store'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const DELIVERY_PRICES: Record<Delivery, Money> = {
  courier: { en: 5.9, cs: 119, hu: 1990 },
  pickup: { en: 3.4, cs: 79, hu: 1290 },
  store: { en: 0, cs: 0, hu: 0 },
};

const clamp = (quantity: number): number => Math.min(MAX_QUANTITY, Math.max(1, Math.round(quantity) || 1));
const isSame = (a: CartLine, b: Pick<CartLine, 'product' | 'colour'>): boolean =>
  a.product === b.product && a.colour === b.colour;

/** The same product in the same colour becomes one line. */
export function addLine(cart: Cart, line: CartLine): Cart {
  const known = cart.lines.find((other) => isSame(other, line));
  if (!known) return { ...cart, lines: [...cart.lines, { ...line, quantity: clamp(line.quantity) }] };
  return setQuantity(cart, known, known.quantity + line.quantity);
}

export const setQuantity = (cart: Cart, line: Pick<CartLine, 'product' | 'colour'>, quantity: number): Cart => ({
  ...cart,
  lines: cart.lines.map((other) => (isSame(other, line) ? { ...other, quantity: clamp(quantity) } : other)),
});

export const removeLine = (cart: Cart, line: Pick<CartLine, 'product' | 'colour'>): Cart => ({
  ...cart,
  lines: cart.lines.filter((other) => !isSame(other, line)),
});

/** Pieces in the basket; a wrapping is one. */
export const countItems = (cart: Cart): number =>
  cart.lines.reduce((sum, line) => sum + line.quantity, cart.wrapping ? 1 : 0);

export interface Totals {
  goods: number;
  wrapping: number;
  delivery: number;
  total: number;
  /** What is missing to a free delivery; 0 when it is free. */
  missing: number;
}

/** Cents add up exactly: sums are made in hundredths. */
const toHundredths = (amount: number): number => Math.round(amount * 100);

/** Sums of a cart in the currency of the language. As long as no delivery is chosen, it costs nothing. */
export function totalsOf(cart: Cart, language: Language, delivery: Delivery | null): Totals {
  const goods = cart.lines.reduce((sum, line) => {
    const price = findProduct(line.product)?.price[language] ?? 0;
    return sum + toHundredths(price) * line.quantity;
  }, 0);
  const wrapping = cart.wrapping ? toHundredths(WRAPPING_PRICE[language]) : 0;
  const free = toHundredths(FREE_FROM[language]);
  const price = delivery && goods < free ? toHundredths(DELIVERY_PRICES[delivery][language]) : 0;
  return {
    goods: goods / 100,
    wrapping: wrapping / 100,
    delivery: price / 100,
    total: (goods + wrapping + price) / 100,
    missing: Math.max(0, free - goods) / 100,
  };
}

/** A cart that was kept in the browser; what does not fit the shop any more is left out. */
export function readCart(kept: unknown): Cart {
  if (typeof kept !== 'object' || kept === null) return EMPTY_CART;
  const { lines, wrapping } = kept as {
    lines?: unknown;
    wrapping?: Partial<Record<'paper' | 'ribbon', unknown>> | null;
  };
  const readable = (Array.isArray(lines) ? lines : []).filter(
    (line: Partial<CartLine> | null): line is CartLine =>
      findProduct(String(line?.product)) !== undefined &&
      isColour(String(line?.colour)) &&
      Number.isInteger(line?.quantity) &&
      clamp(Number(line?.quantity)) === line?.quantity,
  );
  const paper = String(wrapping?.paper);
  const ribbon = String(wrapping?.ribbon);
  return { lines: readable, wrapping: isColour(paper) && isColour(ribbon) ? { paper, ribbon } : null };
}
