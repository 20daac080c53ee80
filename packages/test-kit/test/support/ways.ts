import type { Page } from 'playwright';
import { FLOOR_FIELDS } from './floor-form.ts';

export type Values = ReadonlyMap<string, string>;

/** A way in which floor fields get their values. */
export interface Way {
  readonly name: string;
  /** In the HTML, or by a script before the recorder starts. */
  readonly before?: 'attribute' | 'property';
  act(page: Page, values: Values): Promise<void>;
}

type Field = HTMLInputElement;
const inPage = (name: string, run: (field: Field, value: string) => void, before?: Way['before']): Way => ({
  name,
  ...(before && { before }),
  async act(page, values) {
    await page.evaluate(
      ([code, pairs]) => {
        const each = new Function(`return ${code}`)() as (field: Field, value: string) => void;
        for (const [id, value] of pairs as [string, string][]) each(document.getElementById(id) as Field, value);
      },
      [String(run), [...values]] as const,
    );
  },
});
const visible = FLOOR_FIELDS.filter(({ id }) => id !== 'f-hidden');

async function byKeyboard(page: Page, values: Values, enter: (value: string) => Promise<void>): Promise<void> {
  for (const { id } of visible) {
    await page.evaluate((name) => document.getElementById(name)?.focus(), id);
    await enter(values.get(id) ?? '');
  }
}

let turn: Promise<unknown> = Promise.resolve();
/** There is one clipboard for all pages. */
function alone(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

export const WAYS: readonly Way[] = [
  { name: 'typed', act: (page, values) => byKeyboard(page, values, (value) => page.keyboard.type(value.slice(0, 9))) },
  {
    name: 'typed and half deleted',
    async act(page, values) {
      await byKeyboard(page, values, async (value) => {
        await page.keyboard.insertText(value);
        for (let n = 0; n < Math.min(4, value.length / 2); n++) await page.keyboard.press('Backspace');
      });
    },
  },
  { name: 'pasted', act: (page, values) => byKeyboard(page, values, (value) => page.keyboard.insertText(value)) },
  {
    name: 'pasted, selected and scrolled',
    async act(page, values) {
      await byKeyboard(page, values, (value) => page.keyboard.insertText(value));
      await page.evaluate(
        (ids) => {
          for (const id of ids) {
            const box = document.getElementById(id) as Field;
            box.select?.();
            box.scrollLeft = 9999;
            box.scrollTop = 9999;
          }
        },
        visible.map(({ id }) => id),
      );
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'pasted from the clipboard',
    act: (page, values) =>
      alone(async () => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.bringToFront();
        for (const { id } of visible) {
          await page.evaluate((text) => navigator.clipboard.writeText(text), values.get(id) ?? '');
          await page.evaluate((name) => document.getElementById(name)?.focus(), id);
          await page.keyboard.press('ControlOrMeta+v');
        }
      }),
  },
  {
    name: 'typed, shown by a button and typed on',
    async act(page, values) {
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'show';
        button.type = 'button';
        button.textContent = 'Show';
        button.onclick = () => {
          for (const field of document.querySelectorAll<HTMLInputElement>('[type=password]')) field.type = 'text';
        };
        document.getElementById('send')?.after(button);
      });
      await byKeyboard(page, values, (value) => page.keyboard.insertText(value));
      await page.locator('#show').click();
      await byKeyboard(page, values, (value) => page.keyboard.type(value.slice(0, 5)));
    },
  },
  inPage('moved to the end of the page with its value', (field, value) => {
    if ('value' in field) field.value = value;
    field.setAttribute('value', value);
    document.body.append(field.closest('[data-shoji]') ?? field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }),
  inPage('set by script, no event', (field, value) => {
    if ('value' in field) field.value = value;
    else (field as HTMLElement).textContent = value;
  }),
  inPage('autofilled', (field, value) => {
    if (!('value' in field)) return;
    field.value = value;
    for (const type of ['input', 'change', 'blur']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }),
  inPage('changed with events only where it is filled', (field, value) => {
    if (!('value' in field)) return;
    field.focus();
    for (const letter of value.slice(0, 30)) {
      field.value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }),
  inPage('mirrored as React does', (field, value) => {
    if (!('value' in field)) return;
    for (let n = 1; n <= Math.min(5, value.length); n++) {
      field.value = value.slice(0, n);
      field.setAttribute('value', value.slice(0, n));
    }
    if (!value) field.removeAttribute('value');
  }),
  inPage('mirrored in other attributes', (field, value) => {
    field.title = value;
    field.dataset['value'] = value;
    field.setAttribute('aria-valuetext', value);
    field.setAttribute('placeholder', value);
    field.setAttribute('size', String(value.length + 1));
    field.setAttribute('style', `--length:${value.length}`);
    if (value) field.setAttribute('aria-invalid', String(value.length > 5));
  }),
  inPage('mirrored in its class', (field, value) => {
    if (value) field.className = value.length > 5 ? 'is-long' : 'is-short';
  }),
  inPage('password shown, then set', (field, value) => {
    if (!('value' in field)) return;
    if (field.type === 'password') field.type = 'text';
    field.value = value;
    field.setAttribute('value', value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }),
  inPage('replaced by a new element with the value', (field, value) => {
    if (!('value' in field)) return;
    const next = field.cloneNode(true) as Field;
    next.setAttribute('value', value);
    next.value = value;
    field.replaceWith(next);
  }),
  inPage('text nodes of areas', (field, value) => {
    if (field.localName !== 'input') field.replaceChildren(...[...value.slice(0, 6)].map((letter) => new Text(letter)));
  }),
  { ...inPage('prefilled', () => undefined, 'attribute') },
  { ...inPage('filled by script before the start', () => undefined, 'property') },
  inPage(
    'prefilled, then cleared',
    (field) => {
      if (!('value' in field)) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    'attribute',
  ),
  inPage(
    'prefilled, then the attribute taken away',
    (field) => {
      field.removeAttribute('value');
    },
    'attribute',
  ),
  {
    name: 'prefilled, then the form reset',
    before: 'attribute',
    async act(page) {
      await page.evaluate(() => document.querySelector('form')?.reset());
    },
  },
  inPage('taken out, filled and put back', (field, value) => {
    const parent = field.parentElement as HTMLElement;
    field.remove();
    if ('value' in field) field.value = value;
    parent.append(field);
  }),
  inPage('swapped for a text input of the same place', (field, value) => {
    // A hidden input that becomes a field of its own is another field.
    if (field.localName !== 'input' || field.type === 'hidden') return;
    const next = document.createElement('input');
    next.id = field.id;
    next.name = field.name;
    if (field.dataset['shoji']) next.dataset['shoji'] = field.dataset['shoji'];
    if (field.autocomplete) next.autocomplete = field.autocomplete;
    if (field.placeholder) next.placeholder = field.placeholder;
    next.value = value;
    next.setAttribute('value', value);
    field.replaceWith(next);
  }),
  inPage('judged by the browser', (field, value) => {
    if (!('value' in field)) return;
    field.required = true;
    field.pattern = '[a-f]{4,}';
    field.value = value;
    field.checkValidity();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }),
  inPage('given letter by letter in tasks of their own', (field, value) => {
    if (!('value' in field)) return;
    [...value.slice(0, 8)].forEach((_, n) => {
      setTimeout(() => {
        field.value = value.slice(0, n + 1);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.setAttribute('value', value.slice(0, n + 1));
      }, n * 2);
    });
  }),
  {
    name: 'file chosen',
    async act(page, values) {
      const name = values.get('f-pass') ?? '';
      if (!name) return;
      await page
        .locator('#f-file')
        .setInputFiles({ name: `${name.replaceAll(/\W/g, '')}x.pdf`, mimeType: 'a/b', buffer: Buffer.from(name) });
    },
  },
];
