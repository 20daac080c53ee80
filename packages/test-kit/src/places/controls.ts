import type { Shape } from '../canaries.ts';
import type { StaticPlace } from '../place.ts';

const SHAPES: Record<string, Shape> = {
  number: 'number',
  date: 'date',
  month: 'month',
  week: 'week',
  time: 'time',
  color: 'colour',
  email: 'email',
  range: 'number',
};
const TYPES =
  'text search email url tel number date month week time color range foo submit button reset checkbox radio'.split(' ');

const shaped = (shape: Shape | undefined): Partial<StaticPlace> => (shape ? { shape } : {});
const range = (type: string): string => (type === 'range' ? 'max="99999999999"' : '');

const VALUES: StaticPlace[] = [
  ...TYPES.map((type) => ({
    place: `input type=${type} value`,
    kind: 'form' as const,
    ...shaped(SHAPES[type]),
    html: `<input type="${type}" ${range(type)} value="$">`,
  })),
  ...TYPES.slice(0, 12).map((type) => ({
    place: `input type=${type} value set before start`,
    kind: 'form' as const,
    ...shaped(SHAPES[type]),
    html: `<input type="${type}" ${range(type)}>`,
    before: (box: HTMLElement, word: string) => {
      (box.querySelector('input') as HTMLInputElement).value = word;
    },
  })),
  { place: 'input type=password value', kind: 'floor', html: '<input type="password" value="$">' },
  { place: 'input type=hidden value', kind: 'floor', html: '<input type="hidden" name="h" value="$">' },
  { place: 'input without type', kind: 'form', html: '<input value="$">' },
  {
    place: 'input type=datetime-local value',
    kind: 'form',
    shape: 'date',
    html: '<input type="datetime-local" value="$T10:11">',
  },
];

const cleared = (box: HTMLElement): void => {
  (box.firstElementChild as HTMLInputElement).value = '';
};

export const CONTROLS: StaticPlace[] = [
  ...VALUES,
  { place: 'input image alt', kind: 'text', html: '<input type="image" alt="$" src="data:,">' },
  { place: 'input image src query', kind: 'url', html: '<input type="image" src="/i.png?u=$">' },
  { place: 'placeholder', kind: 'text', html: '<input placeholder="$">' },
  { place: 'placeholder of a password', kind: 'floor', html: '<input type="password" placeholder="$">' },
  { place: 'name attribute', kind: 'name', shape: 'code', html: '<input name="$">' },
  { place: 'value attribute, property cleared before start', kind: 'form', html: '<input value="$">', before: cleared },
  {
    place: 'password value attribute, property cleared before start',
    kind: 'floor',
    html: '<input type="password" value="$">',
    before: cleared,
  },
  { place: 'number with an invalid value attribute', kind: 'form', html: '<input type="number" value="$">' },
  { place: 'date with an invalid value attribute', kind: 'form', html: '<input type="date" value="$">' },
  { place: 'value in rr-ignore', kind: 'form', html: '<input class="rr-ignore" value="$">' },
  { place: 'value in rr-mask', kind: 'masked', html: '<div class="rr-mask"><input value="$"></div>' },
  {
    place: 'password shown as text before start',
    kind: 'floor',
    html: '<input type="password" name="pw" value="$">',
    before: (box) => {
      (box.firstElementChild as HTMLInputElement).type = 'text';
    },
  },
  { place: 'textarea content', kind: 'form', html: '<textarea>$</textarea>' },
  { place: 'textarea default, cleared before start', kind: 'form', html: '<textarea>$</textarea>', before: cleared },
  { place: 'textarea placeholder', kind: 'text', html: '<textarea placeholder="$"></textarea>' },
  { place: 'option text', kind: 'form', html: '<select><option>a<option>$</select>' },
  { place: 'option value', kind: 'form', html: '<select><option value="$">a</select>' },
  { place: 'selected option value', kind: 'form', html: '<select><option>a<option selected value="$">b</select>' },
  { place: 'option label', kind: 'form', html: '<select><option label="$">a</select>' },
  { place: 'optgroup label', kind: 'form', html: '<select><optgroup label="$"><option>a</select>' },
  { place: 'select multiple', kind: 'form', html: '<select multiple><option selected>$<option>b</select>' },
  { place: 'select title', kind: 'form', html: '<select title="$"><option>a</select>' },
  {
    place: 'datalist option value',
    kind: 'form',
    html: '<input list="dl1"><datalist id="dl1"><option value="$"></datalist>',
  },
  { place: 'datalist option text', kind: 'form', html: '<datalist><option>$</datalist>' },
  { place: 'button value', kind: 'form', html: '<button value="$">a</button>' },
  { place: 'label of a radio', kind: 'text', html: '<label><input type="radio">$</label>' },
  { place: 'legend', kind: 'text', html: '<fieldset><legend>$</legend></fieldset>' },
  { place: 'output text', kind: 'form', html: '<form><output>$</output></form>' },
  { place: 'meter value', kind: 'form', shape: 'decimal', html: '<meter value="$"></meter>' },
  { place: 'progress value', kind: 'form', shape: 'decimal', html: '<progress value="$"></progress>' },
  { place: 'form action query', kind: 'url', html: '<form action="/f?u=$"></form>' },
  { place: 'form action segment', kind: 'url', shape: 'number', html: '<form action="/f/$/x"></form>' },
  { place: 'formaction', kind: 'url', html: '<form><button formaction="/f?u=$">a</button></form>' },
  { place: 'pattern', kind: 'unseen', html: '<input pattern="$">' },
  { place: 'list attribute', kind: 'unseen', html: '<input list="$">' },
  { place: 'autocomplete attribute', kind: 'unseen', html: '<input autocomplete="section-$ name">' },
  { place: 'min and max', kind: 'form', shape: 'number', html: '<input type="number" min="$">' },
  {
    place: 'aria-valuenow of a slider',
    kind: 'form',
    shape: 'number',
    html: '<div role="slider" aria-valuenow="$"></div>',
  },
  { place: 'aria-valuetext of a slider', kind: 'form', html: '<div role="slider" aria-valuetext="$"></div>' },
  { place: 'text of role=textbox', kind: 'form', html: '<div role="textbox">$</div>' },
  { place: 'text of role=searchbox', kind: 'form', html: '<div role="searchbox">$</div>' },
  { place: 'text of role=combobox', kind: 'form', html: '<div role="combobox" aria-haspopup="listbox">$</div>' },
  { place: 'text of role=spinbutton', kind: 'form', html: '<div role="spinbutton">$</div>' },
  { place: 'contenteditable text', kind: 'form', html: '<div contenteditable="true">$</div>' },
  { place: 'contenteditable="" child', kind: 'form', html: '<div contenteditable><p><b>$</b></p></div>' },
  { place: 'contenteditable plaintext-only', kind: 'form', html: '<div contenteditable="plaintext-only">$</div>' },
  { place: 'contenteditable CaseMix', kind: 'form', html: '<div contentEditable="TRUE"><p>$</p></div>' },
  {
    place: 'contenteditable set before start',
    kind: 'form',
    html: '<div><p>$</p></div>',
    before: (box) => {
      (box.firstElementChild as HTMLElement).contentEditable = 'true';
    },
  },
  {
    place: 'picture in contenteditable',
    kind: 'form',
    html: '<div contenteditable="true"><img alt="$" src="data:,"></div>',
  },
  { place: 'allow on an input', kind: 'form', html: '<input data-shoji="allow" value="$">' },
  { place: 'allow around an input', kind: 'form', html: '<div data-shoji="allow"><textarea>$</textarea></div>' },
  { place: 'allow on contenteditable', kind: 'form', html: '<div contenteditable="true" data-shoji="allow">$</div>' },
];
