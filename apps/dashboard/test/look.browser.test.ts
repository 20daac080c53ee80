import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { createHarness } from './harness.ts';

const { open } = createHarness();

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [360, 390, 639, 640, 900, 1119, 1120, 1440, 2560];

interface View {
  name: string;
  path: (visit: string) => string;
  ready: string;
  signedIn: boolean;
}
const VIEWS: View[] = [
  { name: 'sign-in', path: () => '/sign-in', ready: 'form', signedIn: false },
  { name: 'set-up', path: () => '/setup#good', ready: 'form', signedIn: false },
  { name: 'sessions', path: () => '/sessions', ready: '[data-part="row"] > a', signedIn: true },
  { name: 'player', path: (visit) => `/sessions/${visit}?t=30`, ready: '[data-player-state="paused"]', signedIn: true },
  { name: 'snippet', path: () => '/snippet', ready: '[data-component="code-block"]', signedIn: true },
  { name: 'not found', path: () => '/nowhere', ready: '[data-component="empty"]', signedIn: true },
];

async function show(view: View, colorScheme: 'light' | 'dark'): Promise<Page> {
  const { page, url, world } = await open('/sign-in', {
    colorScheme,
    change: (w) => {
      w.signedIn = view.signedIn;
      // A window full: axe looks at every element.
      w.sessions.splice(12);
    },
  });
  // `about:blank` first: a change of the hash alone would not load the page.
  await page.goto('about:blank');
  await page.goto(url + view.path(world.sessions[3]?.id ?? ''));
  await page.locator(view.ready).first().waitFor();
  return page;
}

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(VIEWS)('$name has no fault that axe finds', async (view) => {
    const page = await show(view, scheme);
    // The frame is the player's document, which its own package answers for.
    const axe = new AxeBuilder({ page }).exclude('iframe');
    // Only colours differ in the dark.
    const found = await (scheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(TAGS)).analyze();
    expect(found.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }))).toEqual(
      [],
    );
  });
});

describe('any width', () => {
  it.each(VIEWS)('$name never scrolls sideways', async (view) => {
    const page = await show(view, 'light');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ width, beyond }).toEqual({ width, beyond: 0 });
    }
  });
});

describe('the Content-Security-Policy', () => {
  it('is not broken by menus, dialogs, tooltips and toasts', async () => {
    const page = await show(VIEWS[2] as View, 'light');
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      );
    });
    await page.getByRole('button', { name: 'Theme: As the system' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await page.getByRole('button', { name: /^Site:/ }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.goto(new URL('/snippet', page.url()).href);
    await page.context().grantPermissions(['clipboard-write']);
    await page.getByRole('button', { name: 'Copy the snippet' }).click();
    await page.getByText('Copied.').waitFor();
    await page.getByRole('button', { name: 'All keys' }).hover();
    await page.getByRole('tooltip').waitFor();
    expect(await page.locator('style, script:not([src])').count()).toBe(0);
  });
});
