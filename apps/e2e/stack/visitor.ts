import { expect, type Page } from '@playwright/test';

/** What a visitor types into the shop; none of it may be found anywhere afterwards. */
export const CANARIES = {
  email: 'kanarek.secret@zpravy.example',
  name: 'Kanarkova Tajemna',
  phone: '+420 777 123 987',
  street: 'Utajena 4711',
  city: 'Skrytov',
  card: '4111 1111 1111 1111',
  expiry: '11/29',
  cvc: '737',
  otp: '904518',
  password: 'Sovi-Hnizdo-98-Tajne',
} as const;

const fill = async (page: Page, id: string, value: string): Promise<void> => {
  const field = page.locator(`#${id}`);
  if ((await field.count()) === 0) return;
  await field.click();
  await field.pressSequentially(value, { delay: 5 });
};

/** Opens the shop and answers its banner. */
export async function enterShop(page: Page, shop: string, consent: 'accept' | 'refuse'): Promise<void> {
  await page.goto(`${shop}/en/`);
  await page.getByTestId(`consent-${consent}`).click();
}

/** Puts the first product into the cart; its name as the page shows it. */
export async function buyFirstProduct(page: Page): Promise<string> {
  await page.getByTestId('product-card').first().click();
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  await page.getByTestId('add-to-cart').click();
  await page.getByTestId('cart-link').click();
  await page.getByTestId('checkout-link').click();
  return name;
}

/** Goes through the checkout to the end, typing the canaries wherever they belong. */
export async function checkOut(page: Page): Promise<void> {
  for (let step = 0; step < 6; step++) {
    for (const id of ['email', 'name', 'phone', 'street', 'city'] as const) await fill(page, id, CANARIES[id]);
    await fill(page, 'zip', '38101');
    await fill(page, 'card-number', CANARIES.card);
    await fill(page, 'card-expiry', CANARIES.expiry);
    await fill(page, 'card-cvc', CANARIES.cvc);
    await fill(page, 'otp', CANARIES.otp);
    if (await page.getByTestId('order-done').count()) break;
    const pay = page.getByTestId('pay');
    await ((await pay.count()) > 0 ? pay : page.getByTestId('checkout-next')).first().click();
    await page.waitForTimeout(100);
  }
  await expect(page.getByTestId('order-done')).toBeVisible();
}

/** Resolves when everything recorded so far is acknowledged. */
export const flush = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (window as unknown as { shoji: { flush(): Promise<void> } }).shoji.flush();
  });

/** The recorder has come and has stored its first batch. */
export async function untilRecording(page: Page): Promise<void> {
  await page.waitForFunction(
    () => typeof (window as unknown as { shoji?: { sessionId?: () => unknown } }).shoji?.sessionId?.() === 'string',
  );
  await flush(page);
}
