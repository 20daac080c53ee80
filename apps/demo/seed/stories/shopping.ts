import { PRODUCTS, type ProductId } from '../../src/catalogue/products.ts';
import type { Place } from '../../src/i18n/place.ts';
import type { Step } from '../../src/i18n/slugs.ts';
import { shopPage, type Visitor } from '../visitor.ts';

const FAVOURITES: readonly [ProductId, ...ProductId[]] = ['lipa-a5', 'kostka-a6', 'obalky-c6', 'tyden-2027', 'boruvka'];

const step = (name: Step): Place => ({ kind: 'page', page: 'checkout', step: name });

export const productPlace = (product: ProductId): Place => ({ kind: 'product', product });

/** Looks at a product: another colour, the sample of the paper, what people say. */
export async function lookAtProduct(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await visitor.look();
  await visitor.click(page.locator('.product-words .swatches label').nth(1));
  await visitor.scroll(0.8);
  await visitor.click(page.locator('paper-swatch').getByRole('button'));
  await visitor.look();
  await page.getByRole('heading', { name: t.product.reviews }).scrollIntoViewIfNeeded();
  await visitor.look();
}

export async function addToCart(visitor: Visitor): Promise<void> {
  await visitor.click(visitor.page.getByTestId('add-to-cart'));
}

/** From the catalogue to a product, by category or by search. */
export async function findProduct(visitor: Visitor): Promise<void> {
  const { page, random } = visitor;
  const id = random.pick(FAVOURITES);
  const product = PRODUCTS.find((candidate) => candidate.id === id);
  await visitor.scroll(0.6);
  await visitor.look();
  await visitor.follow({ kind: 'category', category: product?.category ?? 'notebooks' });
  await visitor.click(page.locator('[data-testid="product-card"] a').nth(random.between(0, 2)));
  await page.locator('.product-words').waitFor();
}

export async function toCheckout(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.click(page.getByTestId('cart-link'));
  await visitor.arriveAt(shopPage('cart'));
  await visitor.click(page.getByRole('button', { name: visitor.t.product.more }).first());
  await visitor.look();
  await visitor.click(page.getByTestId('checkout-link'));
  await visitor.arriveAt(step('address'));
}

export async function fillAddress(visitor: Visitor): Promise<void> {
  const { page, person } = visitor;
  for (const field of ['email', 'phone', 'name', 'street', 'zip', 'city'] as const)
    await visitor.type(page.locator(`#${field}`), person[field]);
  await visitor.click(page.getByTestId('checkout-next'));
  await visitor.arriveAt(step('delivery'));
}

export async function chooseDelivery(visitor: Visitor): Promise<void> {
  const { page, random } = visitor;
  await visitor.click(page.locator('.choice').nth(random.between(0, 2)));
  await visitor.click(page.getByTestId('checkout-next'));
  await visitor.arriveAt(step('payment'));
}

export async function fillCard(visitor: Visitor): Promise<void> {
  const { page, person } = visitor;
  await visitor.type(page.locator('#card-number'), person.card.number);
  await visitor.type(page.locator('#card-expiry'), person.card.expiry);
  await visitor.type(page.locator('#card-cvc'), person.card.cvc);
  await visitor.type(page.locator('#card-name'), person.name);
}

export async function payAndConfirm(visitor: Visitor): Promise<void> {
  const { page, person } = visitor;
  await visitor.click(page.getByTestId('pay'));
  await visitor.arriveAt(step('code'));
  await visitor.type(page.locator('#otp'), person.code);
  await visitor.click(page.getByTestId('checkout-next'));
  await page.getByTestId('order-done').waitFor();
  await visitor.look();
}
