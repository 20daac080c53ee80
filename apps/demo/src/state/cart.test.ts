import { describe, expect, test } from 'vitest';
import { addLine, type Cart, countItems, EMPTY_CART, readCart, removeLine, setQuantity, totalsOf } from './cart.ts';

const notebook = { product: 'lipa-a5', colour: 'moss', quantity: 1 } as const;
const ink = { product: 'boruvka', colour: 'river', quantity: 3 } as const;
const cartOf = (...lines: Cart['lines']): Cart => ({ lines, wrapping: null });

describe('lines', () => {
  test('the same product in the same colour becomes one line', () => {
    const cart = addLine(addLine(EMPTY_CART, notebook), { ...notebook, quantity: 2 });
    expect(cart.lines).toEqual([{ ...notebook, quantity: 3 }]);
  });

  test('another colour is another line', () => {
    expect(addLine(cartOf(notebook), { ...notebook, colour: 'river' }).lines).toHaveLength(2);
  });

  test.each([
    [0, 1],
    [-3, 1],
    [100, 99],
    [2.4, 2],
    [Number.NaN, 1],
  ])('a quantity of %d becomes %d', (asked, got) => {
    expect(setQuantity(cartOf(notebook), notebook, asked).lines[0]?.quantity).toBe(got);
  });

  test('removing takes only that line', () => {
    expect(removeLine(cartOf(notebook, ink), notebook).lines).toEqual([ink]);
  });

  test('a wrapping counts as one piece', () => {
    expect(countItems({ lines: [notebook, ink], wrapping: { paper: 'sage', ribbon: 'madder' } })).toBe(5);
  });
});

describe('totals', () => {
  test('cents add up exactly', () => {
    // 3 x 8.90 is 26.700000000000003 in floating point.
    expect(totalsOf(cartOf(ink), 'en', null)).toMatchObject({ goods: 26.7, total: 26.7 });
  });

  test('each language has prices of its own', () => {
    expect(totalsOf(cartOf(notebook), 'cs', 'courier')).toEqual({
      goods: 289,
      wrapping: 0,
      delivery: 119,
      total: 408,
      missing: 911,
    });
    expect(totalsOf(cartOf(notebook), 'hu', 'pickup').total).toBe(4690 + 1290);
  });

  test('the delivery is free from the limit on', () => {
    const below = totalsOf(cartOf({ ...notebook, quantity: 4 }), 'cs', 'courier');
    const above = totalsOf(cartOf({ ...notebook, quantity: 5 }), 'cs', 'courier');
    expect([below.delivery, below.missing]).toEqual([119, 44]);
    expect([above.delivery, above.missing]).toEqual([0, 0]);
  });

  test('the wrapping is added and does not count towards the limit', () => {
    const wrapped = totalsOf({ lines: [notebook], wrapping: { paper: 'sage', ribbon: 'madder' } }, 'cs', null);
    expect(wrapped).toMatchObject({ wrapping: 79, total: 368, missing: 911 });
  });
});

describe('what was kept in the browser', () => {
  test('comes back as it was', () => {
    const cart: Cart = { lines: [notebook], wrapping: { paper: 'sage', ribbon: 'madder' } };
    expect(readCart(JSON.parse(JSON.stringify(cart)))).toEqual(cart);
  });

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no lines', {}],
    ['an unknown product', { lines: [{ ...notebook, product: 'gone' }] }],
    ['an unknown colour', { lines: [{ ...notebook, colour: 'toString' }] }],
    ['a broken quantity', { lines: [{ ...notebook, quantity: '2' }] }],
    ['an empty line', { lines: [null] }],
    ['half a wrapping', { wrapping: { paper: 'sage' } }],
  ])('%s is left out', (_, kept) => {
    expect(readCart(kept)).toEqual(EMPTY_CART);
  });
});
