import { expect, type Page } from '@playwright/test';

/** What a visitor types into the shop; none of it may be found anywhere afterwards. */
export const CANARIES = {
  email: 'kanarek.secret@zpravy.example',
  name: 'Kanarkova Tajemna',
  phone: '+420 777 123 987',
  street: 'Utajena 4711',
  city: 'Skrytov',
  card: '4111 1111 1111 1111',
  cardName: 'UTAJENA KANARKOVA',
  expiry: '11/29',
  cvc: '737',
  otp: '904518',
  password: 'Sovi-Hnizdo-98-Tajne',
} as const;

const type = async (page: Page, id: string, value: string): Promise<void> => {
  const field = page.locator(`#${id}`);
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
  for (const id of ['email', 'name', 'phone', 'street', 'city'] as const) await type(page, id, CANARIES[id]);
  await type(page, 'zip', '381 01');
  await page.getByTestId('checkout-next').click();
  await page.waitForURL('**/delivery');
  await page.getByTestId('checkout-next').click();
  await page.waitForURL('**/payment');
  await type(page, 'card-number', CANARIES.card);
  await type(page, 'card-expiry', CANARIES.expiry);
  await type(page, 'card-cvc', CANARIES.cvc);
  await type(page, 'card-name', CANARIES.cardName);
  await page.getByTestId('pay').click();
  await type(page, 'otp', CANARIES.otp);
  await page.getByTestId('checkout-next').click();
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
