import type { Page } from 'playwright';
import type { Canaries, Kind, Step } from '../../src/index.ts';
import { settle } from '../../src/index.ts';

/** Plays the steps one after another, each in a box of its own; answers with those that failed. */
export async function playSteps(page: Page, steps: readonly Step[], canaries: Canaries): Promise<string[]> {
  const words = steps.map(({ place, kind, shape }) => canaries.plant(`step: ${place}`, kind, shape));
  const script = steps
    .map(({ html = '', run }, n) => `{html:${JSON.stringify(html)},word:${JSON.stringify(words[n])},run:${run}}`)
    .join(',\n');
  await page.evaluate((code) => {
    const list = new Function(`return [${code}]`)() as { html: string }[];
    (window as unknown as { steps: unknown }).steps = list;
    const place = document.getElementById('steps') as HTMLElement;
    list.forEach(({ html }, n) => {
      const box = document.createElement('div');
      box.id = `s-${n}`;
      box.innerHTML = html;
      place.append(box);
    });
  }, script);
  await page.waitForTimeout(200);
  await settle(page);
  const failed = await page.evaluate(async () => {
    const list = (window as unknown as { steps: { word: string; run(box: Element | null, word: string): unknown }[] })
      .steps;
    const wrong: string[] = [];
    for (const [n, { word, run }] of list.entries()) {
      try {
        await run(document.getElementById(`s-${n}`), word);
      } catch (error) {
        wrong.push(`${n}: ${error}`);
      }
      await new Promise<void>((done) => setTimeout(done));
    }
    return wrong;
  });
  await settle(page);
  return failed;
}

interface Action {
  place: string;
  kind: Kind;
  html: string;
  act(page: Page, selector: string, word: string): Promise<void>;
}
const type = async (page: Page, selector: string, word: string): Promise<void> => {
  await page.locator(selector).pressSequentially(word);
};

export const ACTIONS: readonly Action[] = [
  ...(['text', 'email', 'search', 'tel', 'url'] as const).map(
    (name): Action => ({ place: `types into ${name}`, kind: 'form', html: `<input type="${name}">`, act: type }),
  ),
  { place: 'types into a password', kind: 'floor', html: '<input type="password">', act: type },
  {
    place: 'types into a card number',
    kind: 'floor',
    html: '<label>Card number <input class="t"></label>',
    act: (page, _, word) => type(page, '#u-6 .t', word),
  },
  { place: 'types into a textarea', kind: 'form', html: '<textarea></textarea>', act: type },
  { place: 'types into contenteditable', kind: 'form', html: '<div contenteditable="true">a</div>', act: type },
  {
    place: 'types into a shown password',
    kind: 'floor',
    html: '<input type="password">',
    async act(page, selector, word) {
      await page.locator(selector).evaluate((field: HTMLInputElement) => {
        field.type = 'text';
      });
      await type(page, selector, word);
    },
  },
  {
    place: 'pastes into an input',
    kind: 'form',
    html: '<input>',
    async act(page, selector, word) {
      await page.locator(selector).focus();
      await page.keyboard.insertText(word);
    },
  },
  {
    place: 'chooses a file',
    kind: 'floor',
    html: '<input type="file">',
    async act(page, selector, word) {
      await page
        .locator(selector)
        .setInputFiles({ name: `${word}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('a') });
    },
  },
  {
    place: 'chooses an option',
    kind: 'form',
    html: '<select><option>a</option></select>',
    async act(page, selector, word) {
      await page.locator(selector).evaluate((select: HTMLSelectElement, w) => select.add(new Option(w, w)), word);
      await page.locator(selector).selectOption(word);
    },
  },
  {
    place: 'types into an input in a frame',
    kind: 'form',
    html: '<iframe srcdoc="<input>"></iframe>',
    async act(page, selector, word) {
      await page.frameLocator(selector).locator('input').pressSequentially(word);
    },
  },
  {
    place: 'types into a password in a frame',
    kind: 'floor',
    html: '<iframe srcdoc="<input type=password>"></iframe>',
    async act(page, selector, word) {
      await page.frameLocator(selector).locator('input').pressSequentially(word);
    },
  },
  {
    place: 'types into an input in a shadow root',
    kind: 'form',
    html: '<div class="host"></div>',
    async act(page, selector, word) {
      await page.locator(selector).evaluate((host) => {
        host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
      });
      await page.locator(`${selector} input`).pressSequentially(word);
    },
  },
  {
    place: 'drags and selects',
    kind: 'form',
    html: '<input draggable="true">',
    async act(page, selector, word) {
      await page.locator(selector).fill(word);
      await page.locator(selector).dblclick();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+c');
      await page.keyboard.press('ControlOrMeta+v');
    },
  },
];

/** What a visitor does with keyboard and mouse. */
export async function playActions(page: Page, canaries: Canaries): Promise<void> {
  await page.evaluate(
    (list) => {
      const place = document.getElementById('steps') as HTMLElement;
      list.forEach((html, n) => {
        const box = document.createElement('div');
        box.id = `u-${n}`;
        box.innerHTML = html;
        place.prepend(box);
      });
    },
    ACTIONS.map(({ html }) => html),
  );
  await settle(page);
  for (const [n, { place, kind, act }] of ACTIONS.entries()) {
    await act(page, `#u-${n} > :first-child`, canaries.plant(`action: ${place}`, kind));
  }
  await settle(page);
}
