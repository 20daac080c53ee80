import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { FakeWorld } from './fake/fake-api.ts';
import { createHarness, pathOf, until } from './harness.ts';

const { open } = createHarness();

/** The sample with two tabs: tab 2 is open from 40 % to 50 % of the visit. */
const TWO_TABS = 3;

const player = (page: Page) => page.locator('[data-player-state]');
const state = (page: Page) => player(page).getAttribute('data-player-state');
const time = async (page: Page): Promise<number> => Number(await player(page).getAttribute('data-player-time'));
const settled = async (page: Page): Promise<void> => {
  await expect.poll(() => state(page), { timeout: 8_000 }).toMatch(/ready|paused/);
};
const session = (world: FakeWorld, index = TWO_TABS) => {
  const found = world.sessions[index];
  if (!found) throw new Error('no such sample');
  return found;
};

async function openVisit(query = '', index = TWO_TABS, change?: (world: FakeWorld) => void) {
  // The id is the same in every run; the world of this test is made with the dashboard.
  const app = await open('/nowhere', change ? { change } : {});
  await app.page.goto(`${app.url}/sessions/${session(app.world, index).id}${query}`);
  return app;
}

describe('the player page', () => {
  it('is ready at the beginning, plays and pauses', async () => {
    const { page } = await openVisit();
    await until(() => state(page), 'ready');
    expect(await time(page)).toBe(0);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await until(() => state(page), 'playing');
    await expect.poll(() => time(page)).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await until(() => pathOf(page), '/sessions');
  });

  it('opens at ?t= seconds', async () => {
    const { page } = await openVisit('?t=40');
    await settled(page);
    expect(await time(page)).toBe(40_000);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^0:40 of \d+:\d\d, \/en/);
  });

  it('opens at the end for a time behind it', async () => {
    const { page, world } = await openVisit('?t=99999999');
    await settled(page);
    expect(await time(page)).toBeLessThanOrEqual(session(world).durationMs);
  });

  it('goes by keys: 5 s, 30 s, tenths, pages, speed, space', async () => {
    const { page, world } = await openVisit('?t=60');
    await settled(page);
    await page.keyboard.press('ArrowRight');
    await until(() => time(page), 65_000);
    await page.keyboard.press('Shift+ArrowLeft');
    await until(() => time(page), 35_000);
    await page.keyboard.press('2');
    await until(() => time(page), Math.round(session(world).durationMs * 0.2));
    await page.keyboard.press('0');
    await until(() => time(page), 0);
    await page.keyboard.press(']');
    const second = session(world).marks.filter(
      (mark) => mark.kind === 'page' && mark.tab === session(world).tabList[0]?.id,
    )[1];
    await until(() => time(page), second?.at);
    await page.keyboard.press('.');
    await page.getByRole('button', { name: '2×', pressed: true }).waitFor();
    await page.keyboard.press('Space');
    await until(() => state(page), 'playing');
    await page.keyboard.press('Space');
    await until(() => state(page), 'paused');
  });

  it('seeks by the play head and by the pointer on the timeline', async () => {
    const { page, world } = await openVisit();
    await settled(page);
    const head = page.getByRole('slider', { name: 'Play head' });
    await head.focus();
    await page.keyboard.press('ArrowUp');
    await until(() => time(page), 5_000);
    const box = await page.locator('[data-component="timeline"] [data-part="graph"]').boundingBox();
    if (!box) throw new Error('no graph');
    await page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 2);
    await expect.poll(() => time(page)).toBeGreaterThan(session(world).durationMs * 0.24);
    expect(await time(page)).toBeLessThan(session(world).durationMs * 0.26);
  });

  it('goes to an event that is pressed, marks the current one, and searches', async () => {
    const { page, world } = await openVisit();
    await settled(page);
    const first = session(world).tabList[0]?.id;
    const error = session(world).marks.findLast((mark) => mark.kind === 'input' && mark.tab === first);
    await page.keyboard.press('/');
    await page.keyboard.type('typed');
    const list = page.locator('[data-component="events"] > li');
    await expect.poll(() => list.count()).toBe(session(world).marks.filter((mark) => mark.kind === 'input').length);
    await list.last().getByRole('link').click();
    await until(() => time(page), error?.at);
    expect(await list.last().getAttribute('aria-current')).toBe('true');
    await page.getByRole('searchbox').fill('nothing like this');
    await page.getByText('No event matches.').waitFor();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect.poll(() => list.count()).toBe(session(world).marks.length);
  });

  it('changes to the tab that was open at the moment one goes to, and asks for its events alone', async () => {
    const { page, world } = await openVisit();
    await settled(page);
    const second = session(world).tabList[1];
    await page.getByRole('button', { name: 'Tab 2' }).click();
    await until(() => time(page), second?.from);
    await settled(page);
    expect(world.asked).toContain(`/api/sessions/${session(world).id}/events?tab=${second?.id}`);
    await page.keyboard.press('9');
    await until(() => time(page), Math.round(session(world).durationMs * 0.9));
    await page.getByRole('button', { name: 'Tab 1', pressed: true }).waitFor();
  });

  it('copies a link to the moment', async () => {
    const { page, url, world } = await openVisit('?t=12');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settled(page);
    await page.keyboard.press('c');
    await page.getByText('Link to 0:12 copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}/sessions/${session(world).id}?t=12`);
  });

  it('offers what came since of a running visit, and stays at its moment', async () => {
    const { page, world } = await openVisit('?t=10', 0);
    await settled(page);
    await page.getByText('still going on').waitFor();
    const visit = session(world, 0);
    world.sessions[0] = { ...visit, durationMs: visit.durationMs + 30_000 };
    await page.getByRole('button', { name: 'Load what came since' }).click({ timeout: 10_000 });
    await settled(page);
    expect(await time(page)).toBe(10_000);
    await page.getByRole('button', { name: 'Load what came since' }).waitFor({ state: 'detached' });
  });

  it('says that there is no such visit', async () => {
    const { page } = await open('/sessions/gone');
    await page.getByRole('heading', { name: 'There is no such visit.' }).waitFor();
  });

  it('says that the events could not be loaded, and loads them when asked again', async () => {
    const { page, world, url } = await open('/nowhere');
    const visit = session(world);
    world.failing.set(`/api/sessions/${visit.id}/events`, 'storage_full');
    await page.goto(`${url}/sessions/${visit.id}?t=20`);
    await until(() => state(page), 'error');
    world.failing.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await time(page)).toBe(20_000);
  });
});
