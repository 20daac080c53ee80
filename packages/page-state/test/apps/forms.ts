// biome-ignore-all lint/style/noNonNullAssertion: what these functions ask for is in the page beside them
import type { App } from '../support/record-app.ts';

const CONTROLS = ['text', 'search', 'number', 'range', 'date', 'color', 'hidden', 'checkbox', 'submit', 'email']
  .map((type) => `<input type="${type}" id="${type}">`)
  .join('');

/** Values set by script and by a visitor's hands. */
const forms: App = {
  name: 'forms',
  html: `<!doctype html><html><head><title>Forms</title></head><body><form>${CONTROLS}
    <input type="radio" name="r" id="r1" value="1" checked><input type="radio" name="r" id="r2" value="2">
    <input id="filled" value="before"><textarea id="area">said before</textarea><textarea id="empty"></textarea>
    <select id="one"><option value="a">A</option><option value="b" selected>B</option><option>C</option></select>
    <select id="many" multiple><option>x</option><option>y</option></select></form></body></html>`,
  steps: 10,
  act(step) {
    const by = (id: string) => document.getElementById(id) as HTMLInputElement;
    if (step === 0) {
      by('text').value = 'by script';
      by('checkbox').checked = true;
      by('range').value = '77';
    }
    if (step === 1) by('filled').setAttribute('value', 'by attribute');
    if (step === 3) {
      by('area').textContent = 'said by children';
      by('empty').append('one ', 'two');
    }
    if (step === 4) {
      by('area').value = 'said by value';
      by('number').value = '12';
      by('date').value = '2026-01-02';
    }
    if (step === 5) {
      by('one').insertAdjacentHTML('beforeend', '<option value="d">D</option>');
      (by('one') as unknown as HTMLSelectElement).value = 'd';
    }
    if (step === 6) {
      by('text').type = 'password';
      by('text').value = 'again';
      by('filled').value = 'by script';
    }
    if (step === 7) by('one').querySelector('option')!.remove();
    if (step === 8) {
      by('filled').replaceWith(by('filled').cloneNode());
      document.querySelector('form')!.append(by('one'));
    }
    if (step === 9) by('checkbox').setAttribute('value', 'attribute after');
  },
  visitor: {
    2: async (page) => {
      await page.fill('#email', 'someone@example.com');
      await page.check('#r2');
      await page.selectOption('#one', 'a');
      await page.selectOption('#many', ['y']);
    },
    4: async (page) => {
      await page.click('#search');
      await page.keyboard.type('typed');
      await page.mouse.move(50, 60);
    },
  },
};

export const FORM_APPS: readonly App[] = [forms];
