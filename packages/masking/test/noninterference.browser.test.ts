import type { Mode } from '@shoji/schema';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { comparable } from './support/compare.ts';
import { settled, startRecording } from './support/recording.ts';

/** Fields of the floor, each recognised by something else; `VALUE` is what was there before the recorder started. */
const KINDS = {
  password: '<label>Secret <input id="f" type="password" value="VALUE"></label>',
  'card by autocomplete': '<input id="f" autocomplete="billing cc-number" value="VALUE">',
  'code by label': '<label for="f">Bezpečnostní kód</label><input id="f" value="VALUE">',
  'expiry by placeholder': '<input id="f" placeholder="MM / YY" value="VALUE">',
  'one-time code': '<input id="f" autocomplete="one-time-code" value="VALUE">',
  'national id in a textarea': '<textarea id="f" name="rodneCislo">VALUE</textarea>',
  'one digit': '<input id="f" maxlength="1" inputmode="numeric" value="VALUE">',
  sensitive: '<div data-shoji="sensitive"><input id="f" value="VALUE"></div>',
};

type Way = (field: HTMLInputElement, value: string) => Promise<void> | void;

const input = (field: HTMLElement) => field.dispatchEvent(new InputEvent('input', { bubbles: true }));

const setNative: Way = (field, value) => {
  field.focus();
  field.value = value;
  input(field);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
};

const WAYS: Record<string, Way> = {
  'filled before start': () => {},
  'set by script': (field, value) => {
    field.value = value;
  },
  'filled with events': setNative,
  'key by key': async (field, value) => {
    field.focus();
    for (let end = 1; end <= value.length; end++) {
      field.value = value.slice(0, end);
      field.setAttribute('value', field.value);
      field.scrollLeft = end * 10;
      input(field);
      await Promise.resolve();
    }
    field.setSelectionRange(0, value.length);
    await settled();
    field.blur();
  },
  'mirrored into attributes': async (field, value) => {
    for (const name of ['value', 'data-value', 'aria-valuetext', 'title', 'placeholder', 'class', 'style', 'size']) {
      field.setAttribute(name, name === 'style' ? `--v:${value.length}` : value);
    }
    await settled();
    field.removeAttribute('value');
  },
  'shown as text': async (field, value) => {
    if (field.type === 'password') field.type = 'text';
    setNative(field, value);
    await settled();
    field.value = value + value;
    input(field);
  },
  moved: async (field, value) => {
    field.value = value;
    field.setAttribute('value', value);
    document.body.append(field.closest('[data-shoji]') ?? field);
    await settled();
    input(field);
  },
};

const PAIRS: readonly (readonly [string, string])[] = [
  ['', 'hunter2-correct-horse-battery-staple-4111111111111111'],
  ['4', '漢字é '],
];

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

async function visit(mode: Mode, html: string, value: string, way: Way): Promise<string[]> {
  document.body.innerHTML = `<main><h1>Pay</h1><form><div>${html.replace('VALUE', value)}</div><p>Thank you</p></form></main>`;
  const recording = startRecording({ mode, allowByAttribute: true });
  stop = recording.stop;
  await settled();
  const field = document.querySelector<HTMLInputElement>('#f');
  if (!field) throw new Error('no field');
  await way(field, value);
  await settled();
  recording.checkout();
  recording.stop();
  document.body.innerHTML = '';
  return comparable(recording.masked);
}

test.each(Object.keys(KINDS))('nothing depends on the value: %s', async (kind) => {
  const html = KINDS[kind as keyof typeof KINDS];
  for (const [name, way] of Object.entries(WAYS)) {
    for (const [one, other] of PAIRS) {
      const first = await visit('forms', html, one, way);
      expect(await visit('forms', html, other, way), `${kind}, ${name}, ${one} / ${other}`).toEqual(first);
      expect(first.length).toBeGreaterThan(3);
    }
  }
});

test('real keys in a password field leave the same events, however many', async () => {
  const typed = (text: string) =>
    visit('strict', KINDS.password, '', async (field) => {
      await userEvent.click(field);
      if (text) await userEvent.keyboard(text);
      field.blur();
    });
  const short = await typed('a');
  expect(await typed('abcdefghijklmnop 123')).toEqual(short);
  expect(await typed('')).toEqual(short);
});

test('in an ordinary field neither length nor number of keystrokes can be read', async () => {
  const typed = (text: string) =>
    visit('balanced', '<label>Town <input id="f" value="VALUE"></label>', '', async (field) => {
      await userEvent.click(field);
      await userEvent.keyboard(text);
      field.blur();
    });
  const short = await typed('a');
  expect(await typed('Kutná Hora nad Labem')).toEqual(short);
  expect(short.filter((event) => event.includes('"source":5'))).toHaveLength(1);
});
