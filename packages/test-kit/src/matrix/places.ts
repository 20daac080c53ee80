import type { Shape } from '../canaries.ts';
import type { Sink } from './dimensions.ts';

/** Changes the place in the page; runs there. */
export type Put = (place: HTMLElement, word: string) => void;

/** A sink as an element of a page. `$` stands for the canary; null says that the way does not lead to this sink. */
export interface Place {
  readonly shape?: Shape;
  readonly html: string;
  /** The same element without the canary. */
  readonly blank: string;
  /** Attribute in which the canary stands. */
  readonly attribute: string | null;
  /** What is written into that attribute or that text, where it is more than the canary. */
  readonly around?: string;
  /** Whether its first text node holds the canary. */
  readonly isText: boolean;
  readonly property: Put | null;
  /** What a script does that acts as a visitor: events included. */
  readonly input: Put | null;
  /** Where a canary cannot tell: what is in the masked element when it is shown. */
  readonly sign?: RegExp;
}

const typed: Put = (place, word) => {
  const field = place as HTMLInputElement;
  field.focus();
  for (let end = 1; end <= word.length; end++) {
    field.value = field.type === 'text' || field.type === 'password' ? word.slice(0, end) : word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  // What is in a field is told when it is left.
  field.blur();
};
const setValue: Put = (place, word) => {
  (place as HTMLInputElement).value = word;
};

const field = (attributes: string, rest: Partial<Place> = {}): Place => ({
  html: `<input ${attributes} value="$">`,
  blank: `<input ${attributes}>`,
  attribute: 'value',
  isText: false,
  property: setValue,
  input: typed,
  ...rest,
});
/** An element with the canary in one attribute. */
const attribute = (name: string, html: string, rest: Partial<Place> = {}): Place => ({
  html,
  blank: html.replace(/ [\w-]+="[^"]*\$[^"]*"/, ''),
  attribute: name,
  isText: false,
  property: null,
  input: null,
  ...rest,
});
const text = (html: string, rest: Partial<Place> = {}): Place => ({
  html,
  blank: html.replace('$', 'q'),
  attribute: null,
  isText: true,
  property: (place, word) => {
    place.textContent = word;
  },
  input: null,
  ...rest,
});
const sheet = (rule: string): Place =>
  text(`<style>${rule}</style>`, { around: rule, property: null, blank: '<style>.cell{color:red}</style>' });

/** A new sink does not compile until it has a place here. */
export const PLACES: Record<Sink, Place> = {
  text: text('<p>$</p>'),
  'personal data in text': text('<p>Write to $ today</p>', {
    shape: 'email',
    around: 'Write to $ today',
    property: (place, word) => {
      place.textContent = `Write to ${word} today`;
    },
  }),
  'value of a field': field('type="text"'),
  'chosen option': {
    html: '<select><option>q</option><option selected value="$">$</option></select>',
    blank: '<select><option>q</option></select>',
    attribute: null,
    isText: false,
    property: (place, word) => {
      (place as HTMLSelectElement).add(new Option(word, word, true, true));
    },
    input: (place, word) => {
      (place as HTMLSelectElement).add(new Option(word, word, true, true));
      place.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      place.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
  },
  tick: field('type="checkbox"', {
    html: '<input type="checkbox" value="$" checked>',
    attribute: null,
    property: (place) => {
      (place as HTMLInputElement).checked = true;
    },
    input: (place) => place.click(),
    sign: /"checked":true/,
  }),
  date: field('type="date"', { shape: 'date' }),
  'editable text': text('<div contenteditable="true">$</div>', {
    input: (place, word) => {
      place.textContent = word;
      place.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: word }));
    },
  }),
  'option by role': text('<div role="option">$</div>'),
  'text in an attribute': attribute('title', '<b title="$"></b>', {
    property: (place, word) => {
      place.title = word;
    },
  }),
  placeholder: attribute('placeholder', '<input placeholder="$">', {
    property: (place, word) => {
      (place as HTMLInputElement).placeholder = word;
    },
  }),
  'title of a field': attribute('title', '<input title="$">', {
    property: (place, word) => {
      place.title = word;
    },
  }),
  'address of a picture': attribute('src', '<img src="/pictures/$.png" width="9" height="9">', {
    around: '/pictures/$.png',
    property: (place, word) => {
      (place as HTMLImageElement).src = `/pictures/${word}.png`;
    },
  }),
  drawing: {
    shape: 'number',
    html: '<svg width="9" height="9"><path d="M0 0L$ 9"/></svg>',
    blank: '<svg width="9" height="9"><path/></svg>',
    attribute: null,
    isText: false,
    property: (place, word) => {
      place.firstElementChild?.setAttribute('d', `M0 0L${word} 9`);
    },
    input: null,
  },
  'name like code': attribute('class', '<b class="$"></b>', {
    property: (place, word) => {
      place.className = word;
    },
  }),
  'name with data': attribute('class', '<b class="$"></b>', {
    shape: 'code',
    property: (place, word) => {
      place.className = word;
    },
  }),
  'state in data-*': attribute('data-state', '<b data-state="open" data-other="$"></b>', {
    around: 'open',
    blank: '<b></b>',
    property: (place) => {
      place.dataset['state'] = 'open';
    },
    sign: /"data-state":"open"/,
  }),
  'other data-*': attribute('data-user', '<b data-user="$"></b>', {
    property: (place, word) => {
      place.dataset['user'] = word;
    },
  }),
  'path of a link': attribute('href', '<a href="/pages/$"></a>', {
    around: '/pages/$',
    property: (place, word) => {
      (place as HTMLAnchorElement).href = `/pages/${word}`;
    },
  }),
  'query of a link': attribute('href', '<a href="/pages/a?who=$"></a>', {
    around: '/pages/a?who=$',
    property: (place, word) => {
      (place as HTMLAnchorElement).search = `?who=${word}`;
    },
  }),
  'text in a style sheet': sheet('.cell::after{content:"$"}'),
  'query in a style sheet': sheet('.cell{background:url("/a.png?who=$")}'),
  'address in an inline style': attribute('style', '<b style="background:url(/a.png?who=$)">q</b>', {
    around: 'background:url(/a.png?who=$)',
    property: (place, word) => {
      place.style.backgroundImage = `url(/a.png?who=${word})`;
    },
  }),
  comment: {
    html: '<b></b><!--$-->',
    blank: '<b></b><!---->',
    attribute: null,
    isText: false,
    property: (place, word) => {
      place.append(document.createComment(word));
    },
    input: null,
  },
  password: field('type="password"'),
  'payment field': field('type="text" autocomplete="cc-number"'),
  'hidden field': field('type="hidden" name="who"', { input: null }),
};
