import { CUSTOM_TAG, EVENT, type Mode, SOURCE, type WireEvent } from '@shoji/schema';
import { describe, expect, test } from 'vitest';
import { custom, el, incremental, mutation, type Raw, snapshot, text } from '../test/support/page-events.ts';
import { createMasker, type LiveQuestions } from './index.ts';
import { VALUE_MARK } from './marks.ts';
import { maskText } from './text.ts';

function start(mode: Mode, body: Raw[], options: { allowByAttribute?: boolean; questions?: LiveQuestions } = {}) {
  const masker = createMasker({ mode, allowByAttribute: options.allowByAttribute ?? true }, options.questions);
  const first = masker.mask(snapshot(...body));
  return {
    first: JSON.stringify(first),
    mask: masker.mask,
    json: (event: WireEvent) => JSON.stringify(masker.mask(event)),
  };
}

describe('levels along the tree', () => {
  test('a child may be allowed inside a masked parent, and nothing inside a blocked one', () => {
    const { first } = start('balanced', [
      el(5, 'div', { 'data-shoji': 'mask' }, text(6, 'Alice'), el(7, 'b', { 'data-shoji': 'allow' }, text(8, 'Lamp'))),
      el(9, 'div', { 'data-shoji': 'block' }, el(10, 'b', { 'data-shoji': 'allow' }, text(11, 'Bob'))),
    ]);
    expect(first).not.toMatch(/Alice|Bob/);
    expect(first).toContain('Lamp');
    expect(first).toContain(
      '"tagName":"div","attributes":{"data-shoji":"block","data-shoji-masked":"block"},"childNodes":[]',
    );
  });

  test('levels go through shadow roots and iframes', () => {
    const { first, json } = start('balanced', [
      el(5, 'x-card', { 'data-shoji': 'mask' }, { ...el(6, 'p', {}, text(7, 'Alice')), isShadow: true }),
      el(8, 'iframe', { class: 'rr-mask' }),
    ]);
    expect(first).not.toContain('Alice');
    const document = { type: 0, id: 20, childNodes: [el(21, 'html', {}, el(22, 'body', {}, text(23, 'Framed')))] };
    const attached = json(mutation({ adds: [{ parentId: 8, nextId: null, node: document }] }));
    expect(attached).toContain('"id":23');
    expect(attached).not.toContain('Framed');
  });

  test('allowByAttribute false: only a rule allows', () => {
    const body = [el(5, 'p', { 'data-shoji': 'allow' }, text(6, 'Alice')), el(7, 'p', {}, text(8, 'Lamp'))];
    const questions: LiveQuestions = { rulesFor: (id) => (id === 7 ? ['allow'] : []), isFloor: () => false };
    const { first } = start('strict', body, { allowByAttribute: false, questions });
    expect(first).not.toContain('Alice');
    expect(first).toContain('Lamp');
  });

  test('a text that changes in the same moment as its level is shown by the new one', () => {
    const { json } = start('balanced', [el(5, 'p', {}, text(6, 'Lamp'))]);
    const sent = json(
      mutation({ texts: [{ id: 6, value: 'Alice' }], attributes: [{ id: 5, attributes: { class: 'rr-mask' } }] }),
    );
    expect(sent).toContain('"id":6');
    expect(sent).not.toContain('Alice');
  });

  test('what was shown is taken back when its level becomes stricter', () => {
    const { mask } = start('balanced', [
      el(5, 'div', {}, el(7, 'p', { title: 'Note' }, text(6, 'Alice of Wonderland'))),
    ]);
    const sent = mask(mutation({ attributes: [{ id: 5, attributes: { 'data-shoji': 'mask' } }] }))?.data as {
      texts: { id: number; value: string }[];
      attributes: { id: number; attributes: Raw }[];
    };
    expect(sent.texts).toMatchObject([{ id: 6, value: `${VALUE_MARK} ${VALUE_MARK} ${VALUE_MARK}` }]);
    expect(sent.attributes.find(({ id }) => id === 7)?.attributes).toMatchObject({ title: null });
  });

  test('what is blocked later is emptied, and stays empty until the next full snapshot', () => {
    const { mask, json } = start('balanced', [el(5, 'div', {}, el(6, 'p', {}, text(7, 'Alice')))]);
    const sent = mask(mutation({ attributes: [{ id: 5, attributes: { class: 'rr-block' } }] }))?.data;
    expect(sent).toMatchObject({ removes: [{ parentId: 5, id: 6 }] });
    expect(mask(mutation({ texts: [{ id: 7, value: 'Bob' }] }))).toBeNull();
    expect(mask(mutation({ attributes: [{ id: 5, attributes: { class: '' } }] }))).toBeNull();
    expect(mask(mutation({ adds: [{ parentId: 5, nextId: null, node: text(9, 'Eve') }] }))).toBeNull();
    expect(json(snapshot(el(5, 'div', {}, el(6, 'p', {}, text(7, 'Alice')))))).toContain('Alice');
  });

  test('a rule that begins to match because an ancestor changed is seen', () => {
    let isDark = false;
    const questions: LiveQuestions = { rulesFor: (id) => (id === 6 && isDark ? ['mask'] : []), isFloor: () => false };
    const { json } = start('balanced', [el(5, 'div', {}, el(6, 'p', {}, text(7, 'Lamp')))], { questions });
    isDark = true;
    expect(json(mutation({ texts: [{ id: 7, value: 'Alice' }] }))).not.toContain('Alice');
  });

  test('a node that moves out of a masked parent is shown as a fresh snapshot would show it', () => {
    const { json } = start('balanced', [
      el(5, 'div', { class: 'rr-mask' }, el(6, 'p', {}, text(7, 'Lamp'))),
      el(8, 'div'),
    ]);
    const sent = json(
      mutation({
        removes: [{ parentId: 5, id: 6 }],
        adds: [
          { parentId: 8, nextId: null, node: el(6, 'p') },
          { parentId: 6, nextId: null, node: text(7, 'Lamp') },
        ],
      }),
    );
    expect(sent).toContain('Lamp');
    const back = json(
      mutation({
        removes: [{ parentId: 8, id: 6 }],
        adds: [{ parentId: 5, nextId: null, node: el(6, 'p', {}, text(7, 'Lamp')) }],
      }),
    );
    expect(back).not.toContain('Lamp');
  });
});

describe('the floor', () => {
  const password = el(5, 'input', { type: 'password', value: 'hunter2', class: 'field', id: 'pw', required: true });

  test('a field is frozen at its tag, type and fixed attributes', () => {
    const { first, mask } = start('forms', [password]);
    expect(first).toContain('"attributes":{"type":"password","class":"field","id":"pw","data-shoji-masked":"floor"}');
    const later: WireEvent[] = [
      mutation({ attributes: [{ id: 5, attributes: { type: 'text', value: 'hunter2', class: 'filled' } }] }),
      incremental(SOURCE.input, { id: 5, text: 'hunter2', isChecked: false }),
      incremental(SOURCE.scroll, { id: 5, x: 20, y: 0 }),
      incremental(SOURCE.selection, { ranges: [{ start: 5, startOffset: 0, end: 5, endOffset: 3 }] }),
    ];
    expect(later.map((event) => mask(event))).toEqual([null, null, null, null]);
    expect(mask(incremental(SOURCE.mouseInteraction, { type: 2, id: 5, x: 1, y: 1 }))).not.toBeNull();
  });

  test('ever a password: also in the next snapshot, after its type was changed', () => {
    const { json } = start('forms', [password]);
    const shown = json(snapshot(el(5, 'input', { type: 'text', value: 'hunter2', class: 'filled' })));
    expect(shown).toContain('"attributes":{"type":"password","class":"field","id":"pw","data-shoji-masked":"floor"}');
  });

  test('a field that turns out to be of the floor is emptied', () => {
    const { mask } = start('forms', [el(5, 'input', { value: 'abc', placeholder: 'Code' })]);
    const sent = mask(mutation({ attributes: [{ id: 5, attributes: { autocomplete: 'one-time-code' } }] }));
    expect(JSON.stringify(sent)).toContain('"value":""');
    expect(JSON.stringify(sent)).toContain('"data-shoji-masked":"floor"');
    expect(mask(incremental(SOURCE.input, { id: 5, text: '1234' }))).toBeNull();
  });

  test('an edited text is of the floor by its name, whichever attribute comes first', () => {
    for (const attributes of [
      { 'aria-label': 'Password', contenteditable: '' },
      { contenteditable: '', 'aria-label': 'Password' },
    ]) {
      const { first } = start('forms', [el(5, 'div', attributes, text(6, 'secret'))]);
      expect(first).toContain('"data-shoji-masked":"floor"');
    }
  });

  test('a label that comes later counts', () => {
    const { mask, first } = start('forms', [el(5, 'div', {}, el(6, 'input', { value: 'abc' }))]);
    expect(first).toContain('abc');
    mask(mutation({ adds: [{ parentId: 5, nextId: 6, node: el(7, 'span', {}, text(8, 'Číslo karty')) }] }));
    expect(mask(incremental(SOURCE.input, { id: 6, text: '4111' }))).toBeNull();
  });

  test('what names a field counts before and after the attribute that makes it one', () => {
    for (const attributes of [
      { name: 'password', contenteditable: '' },
      { contenteditable: '', name: 'password' },
      { placeholder: 'Heslo', role: 'textbox' },
      { 'data-shoji-masked': 'value', maxlength: '1' },
      { maxlength: '1', contenteditable: 'true' },
    ]) {
      expect(start('forms', [el(5, 'div', attributes, text(6, 'x'))]).first).toContain('"data-shoji-masked":"floor"');
    }
  });

  test('a label far away that comes node by node counts, and so do words put into one that is there', () => {
    const page = [el(5, 'div', {}, el(6, 'div', {}, el(7, 'div', {}, el(8, 'div', {}, el(9, 'input', { id: 'f' })))))];
    const late = el(10, 'label', { for: 'f' });
    const words = { parentId: 10, nextId: null, node: text(12, 'Číslo karty') };
    const { mask } = start('forms', page);
    const first = mask(mutation({ adds: [{ parentId: 4, nextId: null, node: late }, words] }));
    expect(JSON.stringify(first)).toContain('"data-shoji-masked":"floor"');
    const { mask: again } = start('forms', [...page, el(10, 'label', { for: 'f' }, el(11, 'b'))]);
    expect(JSON.stringify(again(mutation({ adds: [{ ...words, parentId: 11 }] })))).toContain('"floor"');
  });

  test('an element is asked for its rules again when something comes into it, however deep', () => {
    let isFull = false;
    const questions: LiveQuestions = { rulesFor: (id) => (isFull && id === 5 ? ['mask'] : []), isFloor: () => false };
    const { mask } = start('balanced', [el(5, 'div', {}, text(6, 'Anna'), el(7, 'p', {}, el(8, 'i')))], { questions });
    isFull = true;
    const added = [
      { parentId: 8, nextId: null, node: el(9, 'b') },
      { parentId: 9, nextId: null, node: text(10, 'Novak') },
    ];
    const sent = mask(mutation({ adds: added }));
    expect(sent).toMatchObject({ data: { texts: [{ id: 6 }], adds: [{ node: { id: 9 } }, { node: { id: 10 } }] } });
    expect(JSON.stringify(sent)).not.toMatch(/Anna|Novak/);
  });

  test('the live DOM is asked before an input is told', () => {
    const questions: LiveQuestions = { rulesFor: () => [], isFloor: (id) => id === 5 };
    const { first, mask } = start('forms', [el(5, 'input', { value: 'hunter2' })], { questions });
    expect(first).not.toContain('hunter2');
    expect(mask(incremental(SOURCE.input, { id: 5, text: 'hunter2' }))).toBeNull();
  });

  test('a question that throws drops the event', () => {
    const questions: LiveQuestions = {
      rulesFor: () => {
        throw new Error('host');
      },
      isFloor: () => false,
    };
    expect(start('balanced', [el(5, 'p')], { questions }).first).toBe('null');
  });
});

describe('form content', () => {
  test.each(['strict', 'balanced'] as const)('%s: an input event tells empty or not, once', (mode) => {
    const { mask } = start(mode, [el(5, 'input', { value: '' })]);
    const told = ['J', 'Jo', 'John', '', 'x'].map(
      (value) => mask(incremental(SOURCE.input, { id: 5, text: value }))?.data,
    );
    const context = { l: mode === 'strict' ? 10 : 11, t: 'input text' };
    const input = (value: string) => ({ source: SOURCE.input, id: 5, text: value, isChecked: false, ...context });
    expect(told).toEqual(
      [input(VALUE_MARK), null, null, input(''), input(VALUE_MARK)].map((data) => data ?? undefined),
    );
  });

  test('balanced: what is chosen is not told', () => {
    const { first, mask } = start('balanced', [
      el(5, 'input', { type: 'checkbox', value: 'vegan', checked: true }),
      el(6, 'input', { type: 'range', value: '7' }),
      el(7, 'select', { value: 'cz' }, el(8, 'option', { value: 'cz', selected: true }, text(9, 'Czechia'))),
    ]);
    expect(first).not.toMatch(/vegan|"7"|"cz"|Czechia|checked"|selected/);
    for (const id of [5, 6, 7]) expect(mask(incremental(SOURCE.input, { id, text: 'x', isChecked: true }))).toBeNull();
    expect(mask(mutation({ attributes: [{ id: 8, attributes: { selected: true, label: 'x' } }] }))).toBeNull();
  });

  test('allow does not show it outside the mode forms', () => {
    const field = el(5, 'div', { 'data-shoji': 'allow' }, el(6, 'input', { value: 'Alice' }));
    expect(start('strict', [field]).first).not.toContain('Alice');
    expect(start('balanced', [field]).first).not.toContain('Alice');
    expect(start('forms', [field]).first).toContain('Alice');
    expect(
      start('forms', [el(5, 'div', { 'data-shoji': 'mask' }, el(6, 'input', { value: 'Alice' }))]).first,
    ).not.toContain('Alice');
  });

  test('forms: what is shown passes the detectors', () => {
    expect(start('forms', [el(5, 'input', { value: 'a@example.com' })]).first).not.toContain('example.com');
  });

  test('a text inside a contenteditable tells nothing per keystroke', () => {
    const { mask } = start('balanced', [el(5, 'div', { contenteditable: 'true' }, text(6, ''))]);
    expect(mask(mutation({ texts: [{ id: 6, value: 'J' }] }))?.data).toMatchObject({
      texts: [{ id: 6, value: VALUE_MARK }],
    });
    expect(mask(mutation({ texts: [{ id: 6, value: 'Jo' }] }))).toBeNull();
  });
});

describe('fail closed', () => {
  test('what is not known is not told', () => {
    const { mask } = start('forms', [el(5, 'p', { 'data-shoji': 'allow' }, text(6, 'Lamp'))]);
    const unknown: WireEvent[] = [
      { type: 6, timestamp: 1, data: { plugin: 'rrweb/console@1', payload: { x: 'secret' } } },
      { type: 7, timestamp: 1, data: {} },
      { type: 99, timestamp: 1, data: {} },
      incremental(SOURCE.canvasMutation, { id: 5, type: 0, commands: [] }),
      incremental(SOURCE.log, { payload: ['secret'] }),
      incremental(99, { id: 5 }),
      custom('other.tag', { secret: 1 }),
      mutation({ texts: [{ id: 777, value: 'secret' }] }),
      mutation({ adds: [{ parentId: 777, nextId: null, node: text(8, 'secret') }] }),
      mutation({ adds: [{ parentId: 5, nextId: null, node: { type: 9, id: 8, textContent: 'secret' } }] }),
      mutation({ attributes: [{ id: 5, attributes: { 'data-x': 'secret', onclick: 'secret', nonce: 'secret' } }] }),
      incremental(SOURCE.mouseMove, { positions: [{ x: 1, y: 1, id: 777, timeOffset: 0 }] }),
    ];
    expect(unknown.map((event) => mask(event))).toEqual(unknown.map(() => null));
  });

  test('unknown tags become plain boxes, never-recorded ones are empty', () => {
    const { first } = start('forms', [
      el(5, 'blink2000x', {}, text(6, 'Lamp')),
      el(7, 'x-user-77123456', {}, text(8, 'Chair')),
      el(9, 'noscript', {}, text(10, 'gone')),
      el(11, 'object', { data: '/x' }, text(12, 'gone')),
      el(13, 'script', { src: '/gone.js' }, text(14, 'gone')),
    ]);
    expect(first).not.toMatch(/blink|77123456|gone/);
    expect(first).toContain('Lamp');
  });

  test('an id that occurs twice spoils the snapshot', () => {
    expect(start('forms', [el(5, 'input', { type: 'password', value: 'x' }), el(5, 'p')]).first).toBe('null');
  });

  test('before the first full snapshot nothing of the page is told', () => {
    const masker = createMasker({ mode: 'forms', allowByAttribute: true });
    expect(masker.mask(mutation({ adds: [{ parentId: 4, nextId: null, node: text(9, 'x') }] }))).toBeNull();
  });

  test('ignored elements and blocked ones have no interactions', () => {
    const { mask } = start('forms', [
      el(5, 'div', { 'data-shoji': 'ignore' }, el(6, 'button')),
      el(7, 'div', { class: 'rr-block' }),
    ]);
    for (const id of [5, 6, 7]) {
      expect(mask(incremental(SOURCE.mouseInteraction, { type: 2, id, x: 1, y: 1 }))).toBeNull();
      expect(mask(incremental(SOURCE.mouseMove, { positions: [{ x: 1, y: 1, id, timeOffset: 0 }] }))).toBeNull();
    }
  });
});

describe('our own events', () => {
  const { mask } = createMasker({ mode: 'strict', allowByAttribute: true });
  const payload = (tag: string, value: unknown) =>
    (mask(custom(tag, value))?.data as { payload: unknown } | undefined)?.payload;

  test('meta', () => {
    const event = mask({
      type: EVENT.meta,
      timestamp: 1,
      data: { href: 'https://a.example/x?y=1', width: 10, height: 20, extra: 'x' },
    });
    expect(event).toEqual({ type: 4, timestamp: 1, data: { href: 'https://a.example/x?y=~', width: 10, height: 20 } });
  });

  test('page', () => {
    const value = payload(CUSTOM_TAG.page, { href: 'https://a.example/orders/123?x=1', title: 'Hi Bob', extra: 1 });
    expect(value).toEqual({ href: 'https://a.example/orders/~?x=~', title: '▒▒ ▒▒▒▒' });
  });

  test('error', () => {
    const stack = 'TypeError: x\n    at f (https://a.example/app.js?t=secret:10:5)';
    const value = payload(CUSTOM_TAG.error, {
      kind: 'error',
      name: 'TypeError',
      message: 'no user a@b.example',
      stack,
    });
    expect(value).toEqual({
      kind: 'error',
      name: 'TypeError',
      message: maskText('no user a@b.example'),
      stack: '    at https://a.example/app.js?t=~:10:5',
    });
  });

  test('track', () => {
    const props = {
      plan: 'pro',
      count: 3,
      paid: true,
      none: null,
      card: 4111111111111111,
      mail: 'a@b.example',
      'a@b.example': 1,
      deep: {},
    };
    expect(payload(CUSTOM_TAG.track, { name: 'checkout', props })).toEqual({
      name: 'checkout',
      props: { plan: maskText('pro'), count: 3, paid: true, none: null, card: null, mail: maskText('a@b.example') },
    });
  });

  test('identify', () => {
    expect(payload(CUSTOM_TAG.identify, { id: 'customer-17' })).toEqual({ id: 'customer-17' });
    expect(payload(CUSTOM_TAG.identify, { id: 'a@b.example', traits: { plan: 'pro' } })).toEqual({
      id: '',
      traits: { plan: maskText('pro') },
    });
    expect(payload(CUSTOM_TAG.identify, { id: 'a@b.example' })).toBeUndefined();
  });

  test('loss', () => {
    expect(payload(CUSTOM_TAG.loss, { batches: 1, events: 2, reason: 'because' })).toEqual({
      batches: 1,
      events: 2,
      reason: 'refused',
    });
  });
});

describe('leaks that a hunt found', () => {
  const HIDDEN = 'Zq7x91Kp40vW';
  test('a floor element keeps its first attributes in later snapshots', () => {
    const field = (name: string) => [el(5, 'input', { type: 'password', class: name })];
    const { mask } = start('balanced', field('first'));
    expect(JSON.stringify(mask(snapshot(...field('second'))))).toContain('first');
  });

  test('a form-associated custom element is form content, also one that is defined later', () => {
    let isForm = true;
    const questions = { rulesFor: () => [], isFloor: () => false, isFormContent: () => isForm };
    const nodes = [el(5, 'x-assoc', { title: HIDDEN }, text(6, HIDDEN))];
    expect(start('balanced', nodes, { questions }).first).not.toContain(HIDDEN);
    isForm = false;
    const { mask } = start('balanced', nodes, { questions });
    isForm = true;
    expect(JSON.stringify(mask(incremental(SOURCE.customElement, { define: { name: 'x-assoc' } })))).toContain('▒');
    expect(JSON.stringify(mask(mutation({ texts: [{ id: 6, value: HIDDEN }] })))).not.toContain(HIDDEN);
  });

  test('a copy of a password beside it, and a field that a custom element names', () => {
    const { mask } = start('forms', [el(5, 'input', { type: 'password' })]);
    const copy = mask(mutation({ adds: [{ parentId: 4, nextId: null, node: el(6, 'input', { value: HIDDEN }) }] }));
    expect(JSON.stringify(copy)).not.toContain(HIDDEN);
    expect(mask(incremental(SOURCE.input, { id: 6, text: HIDDEN }))).toBeNull();
    const named = [el(5, 'x-field', { label: 'Card number' }, el(6, 'input', { value: HIDDEN }))];
    expect(start('forms', named).first).not.toContain(HIDDEN);
  });

  test('the title of a field, parts of a style sheet, metadata and drawings', () => {
    const { mask, first } = start('balanced', [
      el(5, 'select', { title: HIDDEN }),
      el(6, 'style'),
      { ...el(7, 'metadata', {}, text(8, HIDDEN)), isSVG: true },
    ]);
    expect(first).not.toContain(HIDDEN);
    const part = mutation({ adds: [{ parentId: 6, nextId: null, node: text(9, 'CANARY') }] });
    expect(JSON.stringify(mask(part))).not.toContain('CANARY');
    const strict = start('strict', [
      { ...el(5, 'animate', { values: 'CANARY' }), isSVG: true },
      el(6, 'source', { media: '(CANARY)' }),
    ]);
    expect(strict.first).not.toContain('CANARY');
    expect(start('strict', [el(5, 'source', { media: '(min-width: 600px)' })]).first).toContain('600px');
  });

  test('what is typed into a code editor is form content', () => {
    const editor = [el(5, 'div', { class: 'wide CodeMirror' }, el(6, 'pre', {}, text(7, 'typed')))];
    expect(start('balanced', editor).first).not.toContain('typed');
  });

  test('options by their role are form content', () => {
    const list = (...inside: Raw[]) => [el(5, 'ul', { role: 'listbox' }, el(6, 'li', {}, ...inside))];
    expect(start('balanced', list(text(7, 'Prague'))).first).not.toContain('Prague');
    const one = [el(5, 'li', {}, el(6, 'div', { role: 'option' }, text(7, 'Prague')), text(8, 'Page text'))];
    expect(start('balanced', one).first).not.toContain('Prague');
    expect(start('balanced', one).first).toContain('Page text');
  });
});

test('goes on after an element that is said to stand before itself', () => {
  const masker = createMasker({ mode: 'strict', allowByAttribute: true });
  const el = (id: number, tagName: string, childNodes: object[] = []) => ({
    type: 2,
    id,
    tagName,
    attributes: {},
    childNodes,
  });
  const timestamp = 1_764_000_000_000;
  const root = { type: 0, id: 1, childNodes: [el(2, 'html', [el(3, 'body', [el(4, 'input')])])] };
  masker.mask({ type: 2, timestamp, data: { node: root, initialOffset: { left: 0, top: 0 } } });
  const adds = [{ parentId: 3, nextId: 9, node: el(9, 'input') }];
  const change = { source: 0, adds, removes: [], texts: [], attributes: [] };
  expect(masker.mask({ type: 3, timestamp, data: change })).not.toBeNull();
  const again = { ...change, adds: [{ parentId: 3, nextId: 4, node: el(10, 'p') }] };
  expect(masker.mask({ type: 3, timestamp, data: again })).not.toBeNull();
});
