import { TEXTS } from '../../src/i18n/texts.ts';
import { shopPage, type Visitor } from '../visitor.ts';
import { findProduct, lookAtProduct } from './shopping.ts';

/** Presses what does not work, again and again, then goes on without it. */
export async function hitsErrors(visitor: Visitor): Promise<void> {
  const { page, person, t } = visitor;
  await visitor.follow(shopPage('gift'));
  await visitor.click(page.locator('.swatches').first().locator('label').nth(2));
  await visitor.click(page.locator('.swatches').nth(1).locator('label').nth(1));
  await visitor.click(page.getByTestId('throw-error'), 4);
  await visitor.look();
  await visitor.click(page.getByRole('button', { name: t.gift.stock }), 2);
  await visitor.type(page.locator('#gift-to'), person.name);
  await visitor.type(page.locator('#gift-message'), person.message);
  await visitor.click(page.getByRole('button', { name: /€|Kč|Ft/ }));
  await visitor.click(page.getByTestId('cart-link'));
  await visitor.arriveAt(shopPage('cart'));
}

export async function filtersLong(visitor: Visitor): Promise<void> {
  const { page, t, random } = visitor;
  const colours = page.locator('.catalogue-bar .swatches label');
  await visitor.click(colours.nth(random.between(0, 2)));
  await visitor.click(colours.nth(3));
  await visitor.choose(page.locator('#price'), 'low');
  await visitor.choose(page.locator('#sort'), 'cheap');
  await visitor.scroll(0.8);
  await visitor.look();
  await visitor.type(page.getByTestId('search'), 'origami');
  await page.getByText(t.catalogue.none).waitFor();
  await visitor.look();
  await visitor.click(page.getByRole('button', { name: t.catalogue.clear }));
  await visitor.scroll(1.4);
  await visitor.click(page.locator('[data-testid="product-card"] a').nth(random.between(4, 9)));
  await page.locator('.product-words').waitFor();
  await lookAtProduct(visitor);
}

export async function signsUp(visitor: Visitor): Promise<void> {
  const { page, person } = visitor;
  await visitor.follow(shopPage('signIn'));
  await visitor.follow(shopPage('signUp'));
  await visitor.type(page.locator('#name'), person.name);
  await visitor.type(page.locator('#email'), person.email);
  await visitor.type(page.locator('#password'), person.password.slice(0, 5));
  await visitor.click(page.getByTestId('sign-up'));
  await visitor.click(page.getByTestId('show-password'));
  await visitor.type(page.locator('#password'), person.password.slice(5));
  await visitor.click(page.locator('input[name="news"]'));
  await visitor.click(page.getByTestId('sign-up'));
  await visitor.arriveAt(shopPage('account'));
  await visitor.scroll(0.5);
  await visitor.look();
}

export async function asksSomething(visitor: Visitor): Promise<void> {
  const { page, person, t } = visitor;
  await visitor.follow(shopPage('stores'));
  await page.frameLocator('iframe.hours').locator('summary').click();
  await visitor.look();
  await visitor.follow(shopPage('contact'));
  await visitor.type(page.locator('#name'), person.name);
  await visitor.type(page.locator('#email'), person.email);
  await visitor.choose(page.locator('#topic'), 'repair');
  await visitor.type(page.locator('#message'), person.message);
  await page.locator('#file').setInputFiles({
    name: 'private-photo-of-nobody.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  });
  await visitor.click(page.getByRole('button', { name: t.contact.submit }));
  await page.getByText(t.contact.done).waitFor();
}

export async function switchesLanguage(visitor: Visitor): Promise<void> {
  const { page, language } = visitor;
  await findProduct(visitor);
  const other = language === 'en' ? 'cs' : 'en';
  await visitor.click(page.locator(`.languages a[hreflang="${other}"]`));
  await page.getByRole('button', { name: TEXTS[other].product.add }).waitFor();
  await visitor.scroll(1);
  await visitor.look();
  await visitor.click(page.locator(`.languages a[hreflang="${language}"]`));
  await page.getByRole('button', { name: TEXTS[language].product.add }).waitFor();
  await visitor.follow(shopPage('terms'));
  await visitor.scroll(0.6);
}

export async function readsFirst(visitor: Visitor): Promise<void> {
  await visitor.follow(shopPage('recording'));
  await visitor.scroll(0.8);
  await visitor.look();
  await visitor.open({ kind: 'category', category: 'ribbons' });
  await visitor.scroll(0.8);
}
