import type { Locator, Page } from 'playwright-core';
import type { Language } from '../src/i18n/language.ts';
import { type Place, pathTo } from '../src/i18n/place.ts';
import type { Page as ShopPage } from '../src/i18n/slugs.ts';
import { TEXTS, type Texts } from '../src/i18n/texts.ts';
import type { Device } from './devices.ts';
import type { FakePerson } from './people.ts';
import type { Random } from './random.ts';

/** Someone in front of the shop: a page, a hand that is not quite steady, and a little time. */
export interface Visitor {
  readonly page: Page;
  readonly language: Language;
  readonly t: Texts;
  readonly person: FakePerson;
  readonly random: Random;
  /** Opens an address by itself, as from a search engine or a letter. */
  open(place: Place): Promise<void>;
  /** Waits until the shop shows the place, after a click that leads there. */
  arriveAt(place: Place): Promise<void>;
  /** Follows a link of the navigation or the footer. */
  follow(place: Place): Promise<void>;
  click(target: Locator, times?: number): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
  /** Scrolls by so many screens, in steps of the wheel. */
  scroll(screens: number): Promise<void>;
  /** Moves the mouse about, as one does while reading. */
  look(): Promise<void>;
  /** The same person in another tab. */
  inTab(page: Page): Visitor;
}

export interface VisitorOptions {
  page: Page;
  shop: string;
  language: Language;
  person: FakePerson;
  device: Device;
  random: Random;
}

export const shopPage = (page: ShopPage): Place => ({ kind: 'page', page });

export function createVisitor(options: VisitorOptions): Visitor {
  const { page, shop, language, device, random } = options;
  let at = { x: device.width / 2, y: device.height / 3 };

  const pause = (from = 60, to = 220): Promise<void> => page.waitForTimeout(random.between(from, to));

  /** A slightly bent way with more points in the middle, slower at both ends. */
  const moveTo = async (x: number, y: number): Promise<void> => {
    const steps = random.between(7, 12);
    const bend = { x: (at.x + x) / 2 + random.between(-60, 60), y: (at.y + y) / 2 + random.between(-40, 40) };
    for (let step = 1; step <= steps; step++) {
      const linear = step / steps;
      const share = linear * linear * (3 - 2 * linear);
      const rest = 1 - share;
      await page.mouse.move(
        rest * rest * at.x + 2 * rest * share * bend.x + share * share * x,
        rest * rest * at.y + 2 * rest * share * bend.y + share * share * y,
      );
    }
    at = { x, y };
  };

  const reach = async (target: Locator): Promise<void> => {
    await target.scrollIntoViewIfNeeded();
    if (device.touch) return;
    const box = await target.boundingBox();
    if (box) await moveTo(box.x + box.width * (0.35 + random.next() * 0.3), box.y + box.height / 2);
  };

  const visitor: Visitor = {
    page,
    language,
    t: TEXTS[language],
    person: options.person,
    random,
    async open(place) {
      await page.goto(`${shop}${pathTo(language, place)}`);
      await page.locator('main h1').first().waitFor();
      await pause();
    },
    async arriveAt(place) {
      await page.waitForURL((url) => url.pathname === pathTo(language, place));
      await pause(150, 400);
    },
    async follow(place) {
      await visitor.click(page.locator(`a[href="${pathTo(language, place)}"]:visible`).first());
      await visitor.arriveAt(place);
    },
    async click(target, times = 1) {
      await reach(target);
      for (let count = 0; count < times; count++) {
        if (device.touch) await target.tap();
        else await target.click();
        await pause(60, 140);
      }
    },
    async type(target, text) {
      await visitor.click(target);
      await target.pressSequentially(text, { delay: random.between(8, 22) });
      await pause();
    },
    async choose(target, value) {
      await reach(target);
      await target.selectOption(value);
      await pause();
    },
    async scroll(screens) {
      const steps = Math.max(2, Math.round(Math.abs(screens) * 5));
      for (let step = 0; step < steps; step++) {
        await page.mouse.wheel(0, (screens * device.height) / steps);
        await pause(40, 110);
      }
    },
    async look() {
      if (device.touch) return visitor.scroll(0.3);
      for (let glance = 0; glance < 2; glance++) {
        await moveTo(random.between(80, device.width - 80), random.between(80, device.height - 80));
        await pause(120, 380);
      }
    },
    inTab: (tab) => createVisitor({ ...options, page: tab }),
  };
  return visitor;
}
