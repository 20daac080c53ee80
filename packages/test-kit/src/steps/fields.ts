import type { Step } from '../place.ts';

export const FIELDS: Step[] = [
  ...'text search email url tel number date month week time color range checkbox radio submit button reset'
    .split(' ')
    .map(
      (type): Step => ({
        place: `value of type=${type} by script`,
        kind: 'form',
        ...(type === 'number' || type === 'range'
          ? { shape: 'number' }
          : type === 'color'
            ? { shape: 'colour' }
            : type === 'date' || type === 'month' || type === 'week' || type === 'time' || type === 'email'
              ? { shape: type }
              : {}),
        html: `<input type="${type}" max="99999999999">`.replace(type === 'range' ? '' : ' max="99999999999"', ''),
        run: (box, word) => {
          const field = box.firstElementChild as HTMLInputElement;
          field.value = word;
          if (field.type === 'checkbox' || field.type === 'radio') field.click();
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
      }),
    ),
  {
    place: 'hidden value by script',
    kind: 'floor',
    html: '<input type="hidden">',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).value = word;
    },
  },
  {
    place: 'password value by script',
    kind: 'floor',
    html: '<input type="password">',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).value = word;
      box.firstElementChild?.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'textarea value',
    kind: 'form',
    html: '<textarea></textarea>',
    run: (box, word) => {
      (box.firstElementChild as HTMLTextAreaElement).value = word;
    },
  },
  {
    place: 'textarea textContent',
    kind: 'form',
    html: '<textarea></textarea>',
    run: (box, word) => {
      (box.firstElementChild as HTMLTextAreaElement).textContent = word;
    },
  },
  {
    place: 'textarea characterData',
    kind: 'form',
    html: '<textarea>a</textarea>',
    run: (box, word) => {
      (box.firstElementChild?.firstChild as Text).data = word;
    },
  },
  {
    place: 'password shown, then set later',
    kind: 'floor',
    html: '<input type="password">',
    run: async (box, word) => {
      const field = box.firstElementChild as HTMLInputElement;
      field.type = 'text';
      await new Promise((done) => setTimeout(done, 20));
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'password shown and set in one tick',
    kind: 'floor',
    html: '<input type="password">',
    run: (box, word) => {
      const field = box.firstElementChild as HTMLInputElement;
      field.type = 'text';
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.setAttribute('value', word);
    },
  },
  {
    place: 'password shown by another input',
    kind: 'floor',
    html: '<input type="password" value="a">',
    run: (box, word) => {
      const other = document.createElement('input');
      other.value = word;
      other.setAttribute('value', word);
      box.firstElementChild?.replaceWith(other);
    },
  },
  {
    place: 'password made, shown and added in one tick',
    kind: 'floor',
    run: (box, word) => {
      const field = document.createElement('input');
      field.type = 'password';
      box.append(field);
      field.type = 'text';
      field.setAttribute('value', word);
    },
  },
  {
    place: 'password added as text by a frame later',
    kind: 'floor',
    run: async (box, word) => {
      box.innerHTML = '<input type="password" id="late">';
      await new Promise((done) => setTimeout(done, 20));
      box.innerHTML = `<input type="text" id="late" value="${word}">`;
    },
  },
  {
    place: 'password cloned',
    kind: 'floor',
    html: '<input type="password">',
    run: (box, word) => {
      const copy = box.firstElementChild?.cloneNode() as HTMLInputElement;
      copy.type = 'text';
      copy.value = word;
      copy.setAttribute('value', word);
      box.append(copy);
    },
  },
  {
    place: 'password moved into a shadow root and shown',
    kind: 'floor',
    html: '<input type="password"><div></div>',
    run: async (box, word) => {
      const field = box.firstElementChild as HTMLInputElement;
      box.querySelector('div')?.attachShadow({ mode: 'open' }).append(field);
      await new Promise((done) => setTimeout(done, 20));
      field.type = 'text';
      field.setAttribute('value', word);
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  },
  {
    place: 'password in a frame shown',
    kind: 'floor',
    html: '<iframe srcdoc="<input type=password>"></iframe>',
    run: async (box, word) => {
      const field = (box.firstElementChild as HTMLIFrameElement).contentDocument?.querySelector(
        'input',
      ) as HTMLInputElement;
      field.type = 'text';
      field.setAttribute('value', word);
      field.value = word;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'field becomes a card number by its label later',
    kind: 'floor',
    html: '<label for="lateLabel">Note</label><input id="lateLabel">',
    run: async (box, word) => {
      (box.firstElementChild as Element).textContent = 'Card number';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('input') as HTMLInputElement).value = word;
      box.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'React mirrors the value of a card field',
    kind: 'floor',
    html: '<input name="cardNumber">',
    run: (box, word) => {
      const field = box.firstElementChild as HTMLInputElement;
      field.value = word;
      field.setAttribute('value', word);
      field.setAttribute('data-last', word);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'sensitive set later',
    kind: 'floor',
    html: '<p>a</p>',
    run: async (box, word) => {
      const p = box.firstElementChild as HTMLElement;
      p.dataset['shoji'] = 'sensitive';
      await new Promise((done) => setTimeout(done, 20));
      p.textContent = word;
    },
  },
  {
    place: 'option added and selected',
    kind: 'form',
    html: '<select><option>a</option></select>',
    run: (box, word) => {
      const select = box.firstElementChild as HTMLSelectElement;
      select.add(new Option(word, word, true, true));
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    place: 'input in an added subtree',
    kind: 'form',
    run: (box, word) => {
      box.innerHTML = `<form><input value="${word}"></form>`;
    },
  },
  {
    place: 'hidden input added',
    kind: 'floor',
    run: (box, word) => {
      box.innerHTML = `<input type="hidden" value="${word}">`;
    },
  },
  {
    place: 'custom validity message',
    kind: 'form',
    html: '<input>',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).setCustomValidity(word);
    },
  },
  {
    place: 'setRangeText',
    kind: 'form',
    html: '<input>',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).setRangeText(word);
      box.firstElementChild?.dispatchEvent(new InputEvent('input', { bubbles: true, data: word }));
    },
  },
  {
    place: 'execCommand insertText',
    kind: 'form',
    html: '<div contenteditable="true"></div>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).focus();
      document.execCommand('insertText', false, word);
    },
  },
  {
    place: 'file name by DataTransfer',
    kind: 'floor',
    html: '<input type="file">',
    run: (box, word) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a'], `${word}.pdf`));
      (box.firstElementChild as HTMLInputElement).files = transfer.files;
      box.firstElementChild?.dispatchEvent(new Event('change', { bubbles: true }));
      box.firstElementChild?.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'ignore by attribute',
    kind: 'form',
    html: '<input data-shoji="ignore">',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).value = word;
      box.firstElementChild?.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  {
    place: 'form-associated element changed',
    kind: 'form',
    html: '<x-late-assoc></x-late-assoc>',
    run: (box, word) => {
      customElements.define(
        'x-late-assoc',
        class extends HTMLElement {
          static formAssociated = true;
        },
      );
      (box.firstElementChild as Element).innerHTML = `<span>${word}</span>`;
      (box.firstElementChild as Element).setAttribute('value', word);
    },
  },
];
