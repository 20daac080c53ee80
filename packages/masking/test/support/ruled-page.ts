import { record } from 'rrweb';
import type { ExplicitLevel, LiveQuestions } from '../../src/index.ts';
import { settled } from './recording.ts';

/** What SDK calls and rules of a site say, by selectors; some depend on what is around an element. */
export const RULES: readonly (readonly [ExplicitLevel, string])[] = [
  ['mask', '.hush'],
  ['allow', '.open'],
  ['block', '.box'],
  ['ignore', '.quiet'],
  ['sensitive', '.deep'],
  ['mask', '.night .word'],
  ['allow', '.day .word'],
  ['block', '.gone > .leaf'],
];

/** Answers from the live page, as the recorder's own. */
export const liveRules: LiveQuestions = {
  rulesFor(id) {
    const node = record.mirror.getNode(id);
    if (!(node && node.nodeType === 1)) return [];
    return RULES.filter(([, selector]) => (node as Element).matches(selector)).map(([level]) => level);
  },
  isFloor: (id) => (record.mirror.getNode(id) as Element | null)?.matches?.('.secret') ?? false,
  isFormContent(id) {
    const node = record.mirror.getNode(id);
    if (node?.nodeType !== 1) return !node;
    const { localName } = node as Element;
    const made = customElements.get(localName) as { formAssociated?: boolean } | undefined;
    return made?.formAssociated === true;
  },
};

export const RULED = `
  <main id="main" class="day"><p class="word" id="w1">one <b id="b1">bold</b></p><p class="word" title="t" id="w2">two</p>
    <section id="s1" class="hush"><p id="p1">three</p><img src="/a.png" alt="a"><input id="in1" value="v" name="city">
      <div id="d1" class="open"><p>four</p><svg><text>five</text></svg></div></section>
    <section id="s2" class="open"><p id="p2">six</p><textarea id="ta">seven</textarea><select id="sel"><option>a</option></select></section>
    <section id="s3"><p class="leaf" id="l1">eight</p><p id="p3">nine</p><a href="/x?y=z" id="a1">ten</a></section>
    <section id="s4" class="quiet"><input id="in2"><p id="p4">eleven</p></section>
    <x-rate id="face"><i>twelve</i></x-rate><x-late-NAME id="late"><i id="li">thirteen</i></x-late-NAME>
    <div id="host"><span>slotted</span></div><div id="grow"></div>
    <iframe id="frame" srcdoc="<body><p id='fp' class='word'>in a frame</p><div class='hush'><p>hushed</p></div></body>"></iframe>
  </main>`;

const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const frame = (): Document => (by('frame') as HTMLIFrameElement).contentDocument as Document;

/** Changes the text node that is there, not the element. */
function setText(root: ParentNode, selector: string, text: string): void {
  const node = root.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`nothing is ${selector}`);
  node.nodeValue = text;
}

function define(name: string): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static formAssociated = true;
    },
  );
}

/** Ways in which what is said about elements changes while they are recorded; the name says which was the last. */
export const CHANGES: Readonly<Record<string, (run: number) => unknown>> = {
  'a text changes': () => ((by('w1').firstChild as Text).data = 'one more'),
  'the ancestor of a selector changes': () => (by('main').className = 'night'),
  'texts change below it': () => {
    (by('w1').firstChild as Text).data = 'one again';
    by('w2').title = 'another';
  },
  'it changes back': () => (by('main').className = 'day'),
  'texts change after a loosening': () => {
    (by('w1').firstChild as Text).data = 'looser';
    by('w2').title = 'looser';
    by('w1').append(document.createElement('em'), 'added');
  },
  'a masked section is opened': () => (by('s1').className = 'open'),
  'things come into what was opened': () =>
    by('s1').insertAdjacentHTML('beforeend', '<p title="t">new</p><img src="/b.png" alt="b"><input value="x">'),
  'a field in what was opened changes': () => {
    by('in1').setAttribute('placeholder', 'Town');
    (by('in1') as HTMLInputElement).value = '';
    by('in1').dispatchEvent(new Event('input', { bubbles: true }));
    (by('p1').firstChild as Text).data = 'three again';
  },
  'it is hushed in the same moment as it changes': () => {
    by('s1').className = 'hush';
    (by('p1').firstChild as Text).data = 'hushed';
    by('d1').append('more');
  },
  'an element is moved from open to hushed': () => by('s1').append(by('p2')),
  'and from hushed to open': () => by('s2').prepend(by('p1')),
  'and out of the page and in again': async () => {
    const moved = by('p1');
    moved.remove();
    await settled();
    by('s3').append(moved);
  },
  'a child becomes a box by its parent': () => (by('s3').className = 'gone'),
  'the box changes': () => (by('l1').textContent = 'inside'),
  'the box is no longer one': () => {
    by('s3').className = '';
    by('l1').textContent = 'outside';
    by('l1').setAttribute('title', 't');
  },
  'an element is added into a rule': () =>
    by('grow').insertAdjacentHTML(
      'beforeend',
      '<p class="hush">x<b class="open">y</b></p><p class="deep">z</p><p class="box">b</p>',
    ),
  'a field turns out to be secret': () => by('in1').classList.add('secret'),
  'and is typed into': () => by('in1').setAttribute('value', 'typed'),
  'a custom element that takes part in forms changes': () =>
    ((by('face').querySelector('i') as HTMLElement).textContent = 'stars'),
  'one is defined late': (run) => define(`x-late-${run}`),
  'and changes then': () => {
    (by('li').firstChild as Text).data = 'late';
    by('late').append('text');
    by('late').setAttribute('aria-valuenow', '4');
  },
  'a shadow root comes': () => {
    const root = by('host').attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>p{color:red}</style><p class="word">in a shadow</p><slot></slot><div class="hush"><p id="sp">hushed</p></div>';
  },
  'texts in it change': () => {
    const root = by('host').shadowRoot as ShadowRoot;
    setText(root, '.word', 'changed in a shadow');
    setText(root, '#sp', 'hushed still');
    root.append('straight under the root');
  },
  'its host is hushed': () => by('host').classList.add('hush'),
  'texts in it change again': () => {
    const root = by('host').shadowRoot as ShadowRoot;
    setText(root, '.word', 'hushed by the host');
  },
  'a frame changes': () => {
    setText(frame(), '#fp', 'changed in a frame');
    frame().body.insertAdjacentHTML('beforeend', '<p class="word">added</p><p class="hush" title="x">added</p>');
  },
  'its frame is hushed': () => by('frame').classList.add('hush'),
  'the frame changes again': () => setText(frame(), '#fp', 'hushed by the frame'),
  'the frame is opened': () => (by('frame').className = 'open'),
  'and changes once more': () => setText(frame(), '#fp', 'open by the frame'),
  'an attribute says another thing than a rule': () => by('s2').setAttribute('data-shoji', 'mask'),
  'the attribute goes': () => by('s2').removeAttribute('data-shoji'),
  'a text after that': () => by('s2').append('after'),
  'a text is editable': () => by('s3').setAttribute('contenteditable', 'true'),
  'and edited': () => ((by('p3').firstChild as Text).data += ' edited'),
  'and no longer': () => {
    by('s3').removeAttribute('contenteditable');
    (by('p3').firstChild as Text).data = 'free';
  },
  'something is selected': () => getSelection()?.selectAllChildren(by('w1')),
};
