import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { sampleSessions } from './fake/sample-sessions.ts';
import { createHarness, pathOf, until } from './harness.ts';

const { open } = createHarness();

const rows = (page: Page) => page.locator('[data-part="row"] > a');
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-session]')?.getAttribute('data-session'));

describe('the list of visits', () => {
  it('groups by day, newest first, one link a row', async () => {
    const { page, world } = await open('/sessions');
    await rows(page).first().waitFor();
    expect(await rows(page).first().getAttribute('href')).toBe(`/sessions/${world.sessions[0]?.id}`);
    expect(await page.locator('[data-part="day"] h2').nth(1).textContent()).toMatch(/^Yesterday, |^\w+ \d+ \w+/);
    expect(await page.getByText('130 visits kept').count()).toBe(1);
  });

  it('moves by J, K and arrows, and opens by Enter', async () => {
    const { page, world } = await open('/sessions');
    await rows(page).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(world.sessions[1]?.id);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(world.sessions[0]?.id);
    await page.keyboard.press('Enter');
    await until(() => pathOf(page), `/sessions/${world.sessions[0]?.id}`);
  });

  it('shows a visit that began meanwhile, and leaves the focus where it is', async () => {
    const { page, world } = await open('/sessions');
    await rows(page).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const before = await focused(page);
    const [fresh] = sampleSessions(1, Date.now() + 60_000);
    if (!fresh) throw new Error('no sample');
    world.sessions.unshift({ ...fresh, id: 'freshfreshfreshfreshfr', startedAt: Date.now() });
    await until(() => rows(page).first().getAttribute('href'), '/sessions/freshfreshfreshfreshfr');
    expect(await focused(page)).toBe(before);
  });

  it('loads older visits when one comes near them, each once', async () => {
    const { page } = await open('/sessions');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBeLessThan(130);
    await expect
      .poll(
        async () => {
          await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
          return rows(page).count();
        },
        { timeout: 8_000 },
      )
      .toBe(130);
    const hrefs = await rows(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(130);
    await page.getByText('These are all visits that are kept.').waitFor();
  });

  it('keeps the site in the address, and shows only its visits', async () => {
    const { page, world } = await open('/sessions');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: /^Site: All sites/ }).click();
    await page.getByRole('option', { name: 'Paper blog' }).click();
    await until(() => pathOf(page), '/sessions?site=blog');
    const first = world.sessions.find((session) => session.site === 'blog');
    await until(() => rows(page).first().getAttribute('href'), `/sessions/${first?.id}`);
    await until(() => rows(page).count(), world.sessions.filter((session) => session.site === 'blog').length);
  });

  it('says what to do before the first visit', async () => {
    const { page } = await open('/sessions?site=demo', {
      change: (w) => {
        w.sessions = [];
        for (const site of w.sites) site.sessions = 0;
      },
    });
    await page.getByRole('heading', { name: 'Nothing recorded yet' }).waitFor();
    await page.getByText('/r/demo.js').waitFor();
    expect(await page.getByRole('link', { name: 'Open the demo shop' }).getAttribute('href')).toBe(
      'http://127.0.0.1:4701',
    );
  });

  it('says that the list could not be loaded, and loads it when asked again', async () => {
    const { page, world } = await open('/sessions', {
      change: (w) => void w.failing.set('/api/sessions', 'storage_full'),
    });
    await page.getByText('The disk of the server is full.').waitFor();
    world.failing.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await rows(page).first().waitFor();
  });

  it('keeps the rows when a refresh fails, and says that they may be old', async () => {
    const { page, world } = await open('/sessions');
    await rows(page).first().waitFor();
    world.failing.set('/api/sessions', 'storage_full');
    await page.getByText('The list could not be refreshed.').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(10);
  });

  it('leads to the sign-in when the sign-in is over', async () => {
    const { page, world } = await open('/sessions?site=demo');
    await rows(page).first().waitFor();
    world.signedIn = false;
    await until(() => pathOf(page), '/sign-in?to=%2Fsessions%3Fsite%3Ddemo');
  });
});

describe('the frame', () => {
  it('shows all keys by ?, and stops acting on letters when told so', async () => {
    const { page } = await open('/sessions');
    await rows(page).first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.getByRole('switch').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    expect(await focused(page)).toBeFalsy();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBeTruthy();
  });

  it('goes to pages by G and a letter', async () => {
    const { page } = await open('/sessions');
    await rows(page).first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await until(() => pathOf(page), '/snippet');
  });

  it('keeps the chosen theme, from before the first paint', async () => {
    const { page } = await open('/sessions');
    await page.getByRole('button', { name: 'Theme: As the system' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.route('**/assets/*.js', (route) => route.abort());
    page.removeAllListeners('console');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('waits for a server that is away, and goes on when it is back', async () => {
    const { page } = await open('/nowhere');
    await page.getByRole('heading', { name: 'There is nothing' }).waitFor();
    page.removeAllListeners('console');
    await page.route('**/api/me', (route) => route.abort());
    await page.goto(new URL('/sessions', page.url()).href);
    await page.getByRole('heading', { name: 'The server does not answer.' }).waitFor();
    await page.unroute('**/api/me');
    await page.getByRole('button', { name: 'Try again' }).click();
    await rows(page).first().waitFor();
  });

  it('has a page for addresses that lead nowhere', async () => {
    const { page } = await open('/nowhere/at/all');
    await page.getByRole('heading', { name: 'There is nothing at this address.' }).waitFor();
  });
});
