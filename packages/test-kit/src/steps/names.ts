import type { Shape } from '../canaries.ts';
import type { Kind } from '../kinds.ts';
import type { Step } from '../place.ts';

const MASKING =
  'data-recording-ignore=mask class=rr-mask data-sentry-mask= data-dd-privacy=mask data-clarity-mask=true data-openreplay-obscured= data-hj-suppress= class=fs-mask data-private='.split(
    ' ',
  );
const BLOCKING =
  'class=rr-block class=ph-no-capture data-sentry-block= data-dd-privacy=hidden data-openreplay-hidden= class=fs-exclude'.split(
    ' ',
  );

/** An attribute of another recorder that comes while the page is recorded, then a text and a title below it. */
const later = (said: string, kind: Kind): Step => ({
  place: `${said} put on later`,
  kind,
  html: `<div data-said="${said}"><p><b>a</b></p></div>`,
  run: async (box, word) => {
    const [name = '', value = ''] = ((box.firstElementChild as HTMLElement).dataset['said'] ?? '').split('=');
    box.firstElementChild?.setAttribute(name, value);
    await new Promise((done) => setTimeout(done, 20));
    const inner = box.querySelector('b') as HTMLElement;
    inner.textContent = word;
    inner.title = word;
    box.querySelector('p')?.append(word);
  },
});

const sets = (name: string, kind: Kind, shape: Shape = 'word'): Step => ({
  place: `sets ${name}`,
  kind,
  shape,
  html: `<div data-t="${name}">a</div>`,
  run: (box, word) => {
    const element = box.firstElementChild as HTMLElement;
    element.setAttribute(element.dataset['t'] ?? '', word);
  },
});

export const NAME_STEPS: Step[] = [
  ...MASKING.map((said) => later(said, 'masked')),
  ...BLOCKING.map((said) => later(said, 'blocked')),
  ...'role dir popover draggable aria-current data-state hidden align contenteditable'
    .split(' ')
    .map((name) => sets(name, 'unseen')),
  sets('part', 'name', 'capitals'),
  sets('slot', 'name', 'capitals'),
  sets('class', 'name', 'capitals'),
  {
    place: 'reflected ARIA properties',
    kind: 'text',
    html: '<div>a</div>',
    run: (box, word) => {
      const element = box.firstElementChild as HTMLElement;
      element.ariaLabel = word;
      element.ariaRoleDescription = word;
      element.ariaPlaceholder = word;
    },
  },
  {
    place: 'ariaValueText and ariaCurrent',
    kind: 'form',
    html: '<div role="slider">a</div>',
    run: (box, word) => {
      const element = box.firstElementChild as HTMLElement;
      element.ariaValueText = word;
      element.ariaCurrent = word;
    },
  },
  {
    place: 'attributeStyleMap',
    kind: 'unseen',
    html: '<b>a</b>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).attributeStyleMap.set('--u', word);
    },
  },
  {
    place: 'attributeStyleMap of a rule',
    kind: 'unseen',
    html: '<style>.nm1{color:red}</style>',
    run: (box, word) => {
      const sheet = (box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet;
      (sheet.cssRules[0] as CSSStyleRule).styleMap.set('--u', word);
    },
  },
  {
    place: 'style.cssText',
    kind: 'unseen',
    html: '<b>a</b>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).style.cssText = `--u:${word};--v:{${word}}`;
    },
  },
  {
    place: 'style attribute with names in capitals',
    kind: 'name',
    shape: 'capitals',
    html: '<b>a</b>',
    run: (box, word) => {
      const element = box.firstElementChild as HTMLElement;
      element.setAttribute('style', `--${word}:1;animation-name:${word};font-family:"${word}"`);
      element.style.setProperty(`--${word}`, '2');
      element.style.setProperty('view-transition-name', word);
    },
  },
  {
    place: 'insertRule into a group',
    kind: 'unseen',
    html: '<style>@media screen{.nm2{color:red}}</style>',
    run: (box, word) => {
      const group = (box.firstElementChild as HTMLStyleElement).sheet?.cssRules[0] as CSSMediaRule;
      group.insertRule(`@media (${word}){.nm3{--u:${word}}}`);
    },
  },
  {
    place: 'text of a style element',
    kind: 'unseen',
    html: '<style></style>',
    run: (box, word) => {
      box.firstElementChild?.append(`@container (${word}){.nm4{--u:${word}}} @import "/x.css" ${word};`);
    },
  },
  {
    place: 'media of a style element',
    kind: 'unseen',
    html: '<style>.nm5{color:red}</style>',
    run: (box, word) => {
      (box.firstElementChild as HTMLStyleElement).media = `(${word})`;
    },
  },
  {
    place: 'adopted sheet of a shadow root',
    kind: 'unseen',
    html: '<div></div>',
    run: (box, word) => {
      const sheet = new CSSStyleSheet();
      (box.firstElementChild as Element).attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      sheet.replaceSync(`.nm6{--u:${word}}`);
      sheet.insertRule(`@media (${word}){.nm7{color:red}}`);
      (sheet.cssRules[1] as CSSStyleRule).style.setProperty('--v', word);
    },
  },
  {
    place: 'registered property',
    kind: 'unseen',
    run: (box, word) => {
      CSS.registerProperty({ name: `--${word}`, syntax: '*', inherits: false, initialValue: word });
      (box as HTMLElement).style.setProperty('--q', `var(--z, ${word})`);
    },
  },
  {
    place: 'web animation',
    kind: 'unseen',
    html: '<b>a</b>',
    run: (box, word) => {
      box.firstElementChild?.animate([{ '--u': word }, { '--u': 'b' }] as Keyframe[], { duration: 10, id: word });
    },
  },
  {
    place: 'highlight of a range',
    kind: 'unseen',
    html: '<b>aaa</b>',
    run: (box, word) => {
      const range = new Range();
      range.selectNodeContents(box);
      CSS.highlights.set(word, new Highlight(range));
    },
  },
  {
    place: 'state of a custom element',
    kind: 'unseen',
    run: (box, word) => {
      customElements.define(
        'x-nm-state',
        class extends HTMLElement {
          internals = this.attachInternals();
        },
      );
      box.innerHTML = '<x-nm-state>a</x-nm-state>';
      const { internals } = box.firstElementChild as HTMLElement & { internals: ElementInternals };
      internals.states.add(word);
      internals.ariaValueText = word;
    },
  },
  {
    place: 'cue of a track',
    kind: 'text',
    html: '<video></video>',
    run: (box, word) => {
      const track = (box.firstElementChild as HTMLVideoElement).addTextTrack('captions', word, 'en');
      track.mode = 'showing';
      track.addCue(new VTTCue(0, 9, word));
    },
  },
  {
    place: 'link icon and manifest changed',
    kind: 'url',
    html: '<link rel="icon" href="data:,"><link rel="manifest">',
    run: (box, word) => {
      for (const link of box.querySelectorAll('link')) link.href = `/icon.png?u=${word}`;
    },
  },
  {
    place: 'title of the document',
    kind: 'text',
    run: (_, word) => {
      document.title = word;
    },
  },
  {
    place: 'SVG attributes changed',
    kind: 'unseen',
    html: '<svg><rect width="9" height="9"/></svg>',
    run: (box, word) => {
      for (const name of ['values', 'fill', 'transform', 'd', 'class'])
        box.querySelector('rect')?.setAttribute(name, name === 'class' ? 'a' : word);
    },
  },
  {
    place: 'two fields for one password, toggled',
    kind: 'floor',
    html: '<div><input type="password"><input name="nm-two" style="display:none"></div>',
    run: async (box, word) => {
      const [hidden, shown] = box.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
      hidden.value = word;
      await new Promise((done) => setTimeout(done, 20));
      shown.value = hidden.value;
      shown.setAttribute('value', hidden.value);
      shown.style.display = '';
      hidden.style.display = 'none';
      shown.dispatchEvent(new Event('input', { bubbles: true }));
      shown.dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    place: 'two fields for one password, made in turn',
    kind: 'floor',
    html: '<div><p><input type="password"></p></div>',
    run: async (box, word) => {
      const row = box.querySelector('p') as HTMLElement;
      await new Promise((done) => setTimeout(done, 20));
      row.innerHTML = `<span><input type="text" value="${word}"></span>`;
      await new Promise((done) => setTimeout(done, 20));
      (row.querySelector('input') as HTMLInputElement).value = word;
      row.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
      row.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    place: 'password cloned into another row',
    kind: 'floor',
    html: '<form><p><input type="password" name="nm-cl"></p><p></p></form>',
    run: (box, word) => {
      const copy = box.querySelector('input')?.cloneNode() as HTMLInputElement;
      copy.type = 'text';
      copy.setAttribute('value', word);
      copy.value = word;
      box.querySelectorAll('p')[1]?.append(copy);
      copy.dispatchEvent(new Event('input', { bubbles: true }));
      copy.dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    place: 'class of a floor element made anew',
    kind: 'floor',
    html: '<p><input type="password" name="nm-anew" class="a"></p>',
    run: async (box, word) => {
      const row = box.firstElementChild as HTMLElement;
      row.innerHTML = `<input type="password" name="nm-anew" class="a ${word}">`;
      await new Promise((done) => setTimeout(done, 20));
      row.querySelector('input')?.setAttribute('class', `b ${word}`);
    },
  },
  {
    place: 'class of a floor element that became one later',
    kind: 'floor',
    html: '<p><label for="nm-late">Note</label><input id="nm-late"></p>',
    run: async (box, word) => {
      (box.querySelector('label') as Element).textContent = 'Card number';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('input') as HTMLInputElement).className = word;
      (box.querySelector('label') as Element).textContent = 'Note';
    },
  },
];
