import { shopPage, type Visitor } from '../visitor.ts';
import {
  addToCart,
  chooseDelivery,
  fillAddress,
  fillCard,
  findProduct,
  lookAtProduct,
  payAndConfirm,
  productPlace,
  toCheckout,
} from './shopping.ts';

export async function buys(visitor: Visitor): Promise<void> {
  await findProduct(visitor);
  await lookAtProduct(visitor);
  await addToCart(visitor);
  await toCheckout(visitor);
  await fillAddress(visitor);
  await chooseDelivery(visitor);
  await fillCard(visitor);
  await payAndConfirm(visitor);
}

export async function browses(visitor: Visitor): Promise<void> {
  await findProduct(visitor);
  await lookAtProduct(visitor);
  await visitor.click(visitor.page.locator('[data-testid="product-card"] a').nth(visitor.random.between(0, 3)));
  await visitor.scroll(1.5);
  await visitor.follow(shopPage('about'));
  await visitor.scroll(0.5);
}

export async function abandonsAtAddress(visitor: Visitor): Promise<void> {
  const { page, person, t } = visitor;
  await findProduct(visitor);
  await addToCart(visitor);
  await toCheckout(visitor);
  await visitor.type(page.locator('#email'), person.email);
  await visitor.type(page.locator('#phone'), person.phone.slice(0, 4));
  await visitor.click(page.getByTestId('checkout-next'));
  await page.getByText(t.problems.phone).waitFor();
  await visitor.look();
  await visitor.follow({ kind: 'home' });
}

export async function abandonsAtPayment(visitor: Visitor): Promise<void> {
  const { page, person, t } = visitor;
  await findProduct(visitor);
  await addToCart(visitor);
  await toCheckout(visitor);
  await fillAddress(visitor);
  await chooseDelivery(visitor);
  await visitor.type(page.locator('#card-number'), person.card.number);
  await visitor.click(page.getByTestId('pay'));
  await page.getByText(t.problems.required).first().waitFor();
  await visitor.look();
  await visitor.click(page.getByTestId('pay'), 3);
  await visitor.follow(shopPage('cart'));
  await visitor.look();
}

export async function opensTwoTabs(visitor: Visitor): Promise<void> {
  await visitor.open(productPlace('lipa-a5'));
  await visitor.look();
  const other = visitor.inTab(await visitor.page.context().newPage());
  await other.open(productPlace('breh-a4'));
  await other.scroll(1);
  await visitor.page.bringToFront();
  await lookAtProduct(visitor);
  await addToCart(visitor);
  await visitor.follow(shopPage('cart'));
  await visitor.look();
}

export async function comesBack(visitor: Visitor): Promise<void> {
  const { page, person } = visitor;
  await visitor.follow(shopPage('signIn'));
  await visitor.type(page.locator('#email'), person.email);
  await visitor.type(page.locator('#password'), person.password);
  await visitor.click(page.getByTestId('sign-in'));
  await visitor.arriveAt(shopPage('account'));
  await visitor.look();
  await visitor.follow({ kind: 'home' });
  await findProduct(visitor);
  await addToCart(visitor);
  await toCheckout(visitor);
  await page.locator('#email').fill('');
  await fillAddress(visitor);
  await chooseDelivery(visitor);
  await fillCard(visitor);
  await payAndConfirm(visitor);
  await visitor.follow(shopPage('account'));
  await visitor.look();
}
