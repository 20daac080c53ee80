import type { Mode, WireEvent } from '@shoji/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { maskRecorded } from '../src/index.ts';
import { type Canaries, createCanaries } from './support/canaries.ts';
import { canaryHtml, plantByScript } from './support/canary-page.ts';
import { type Recording, settled, startRecording } from './support/recording.ts';

const home = location.href;
let recording: Recording | undefined;

beforeEach(() => history.replaceState(null, '', home));
afterEach(() => {
  recording?.stop();
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
  history.replaceState(null, '', home);
});

const find = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

async function visit(mode: Mode, canaries: Canaries): Promise<string> {
  document.body.innerHTML = canaryHtml(canaries);
  plantByScript(canaries, document);
  await settled();
  recording = startRecording({ mode, allowByAttribute: true });
  await settled();
  await mutate(canaries);
  await act(canaries);
  recording.checkout();
  await settled();
  return recording.json();
}

async function mutate(canaries: Canaries): Promise<void> {
  const text = (place: string) => canaries.plant(place, 'text');
  const other = (place: string) => canaries.plant(place, 'other');
  const form = (place: string) => canaries.plant(place, 'form');
  const floor = (place: string) => canaries.plant(place, 'floor');
  find('#para').firstChild?.replaceWith(text('replaced text'));
  (find('#para b').firstChild as Text).data = text('characterData');
  find('#grow').innerHTML =
    `<p title="${text('added title')}">${text('added p')}</p><p><input value="${form('added input')}"></p><input type="hidden" value="${floor('added hidden')}"><script>${other('added script')}</script>`;
  find('style').append(`.m::after{content:"${other('style text added')}"}`);
  find<HTMLStyleElement>('style').sheet?.insertRule(`.n::after{content:"${other('insertRule')}"}`);
  find('#host').shadowRoot?.append(text('text added under shadow root'));
  await settled();
  const para = find('#para');
  for (const name of ['title', 'aria-label']) para.setAttribute(name, text(`set ${name}`));
  for (const name of ['data-user', 'onclick', 'content', 'x-y']) para.setAttribute(name, other(`set ${name}`));
  para.style.setProperty('--u', `"${other('style set')}"`);
  find<HTMLImageElement>('img').src = `/n.png?${canaries.plant('img.src=', 'url')}`;
  find<HTMLAnchorElement>('#attrs a').href = `/n?${canaries.plant('a.href=', 'url')}`;
  for (const id of ['i-hidden', 'i-password', 'f1']) find<HTMLInputElement>(`#${id}`).value = floor(`${id}.value=`);
  for (const id of ['i-hidden', 'i-password', 'f1']) find(`#${id}`).setAttribute('value', floor(`${id} attribute`));
  for (const id of ['i-text', 'i-tel', 'area', 'i-checkbox'])
    find<HTMLInputElement>(`#${id}`).value = form(`${id}.value=`);
  find('option').setAttribute('label', form('option label set'));
  find('option').setAttribute('value', form('option value set'));
  find<HTMLSelectElement>('#sel').selectedIndex = 0;
  find<HTMLInputElement>('#i-checkbox').click();
  const password = find<HTMLInputElement>('#i-password');
  password.type = 'text';
  password.value = floor('shown password, same tick');
  password.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  password.value = floor('shown password, later');
  password.setAttribute('placeholder', floor('shown password placeholder'));
  password.setAttribute('data-value', floor('shown password mirror'));
  await settled();
  const swapped = document.createElement('input');
  swapped.value = floor('swapped in field');
  find('#cleared-pw').replaceWith(swapped);
  const blocked = find('#texts');
  const inside = find('#texts summary').firstChild as Text;
  await settled();
  blocked.setAttribute('data-shoji', 'block');
  await settled();
  inside.data = other('inside of what was blocked later');
  find('#texts td').setAttribute('title', other('attribute inside of what was blocked later'));
  history.replaceState(
    null,
    '',
    `/deep/${canaries.plant('pushed path', 'url')}?q=${canaries.plant('pushed query', 'url')}`,
  );
  await settled();
}

async function act(canaries: Canaries): Promise<void> {
  const fields = {
    '#i-email': 'form',
    '#area': 'form',
    '#ce': 'form',
    '#i-password': 'floor',
    '#f1': 'floor',
  } as const;
  for (const [selector, kind] of Object.entries(fields)) {
    await userEvent.click(find(selector));
    await userEvent.keyboard(canaries.plant(`typed into ${selector}`, kind));
  }
  await settled();
}

test('strict: no canary leaves the page', async () => {
  const canaries = createCanaries();
  const sent = await visit('strict', canaries);
  expect(canaries.size).toBeGreaterThan(190);
  expect(canaries.foundIn(sent)).toEqual([]);
});

test('balanced: page text is shown, and no canary of forms, floor, addresses or anything else', async () => {
  const canaries = createCanaries();
  const sent = await visit('balanced', canaries);
  expect(canaries.foundIn(sent, ['form', 'floor', 'url', 'other'])).toEqual([]);
});

test('forms: no canary of the floor or of addresses', async () => {
  const canaries = createCanaries();
  const sent = await visit('forms', canaries);
  expect(canaries.foundIn(sent, ['floor', 'url', 'other'])).toEqual([]);
});

test('the canaries are there to be found: rrweb alone sends most of them', async () => {
  const canaries = createCanaries();
  await visit('strict', canaries);
  expect(canaries.foundIn(JSON.stringify(recording?.raw)).length).toBeGreaterThan(100);
});

test.each([
  ['strict', undefined],
  ['balanced', ['form', 'floor', 'url', 'other']],
  ['forms', ['floor', 'url', 'other']],
] as const)('%s: nor do they pass the stateful second line when a recorder masks nothing', async (mode, kinds) => {
  const canaries = createCanaries();
  await visit(mode, canaries);
  const raw = JSON.parse(JSON.stringify(recording?.raw)) as WireEvent[];
  const { events, findings } = maskRecorded(raw, { mode, allowByAttribute: true });
  expect(events.length).toBeGreaterThan(10);
  expect(canaries.foundIn(JSON.stringify(events), kinds)).toEqual([]);
  expect(findings.length).toBeGreaterThan(50);
  expect(canaries.foundIn(JSON.stringify(findings))).toEqual([]);
  expect(maskRecorded(events, { mode, allowByAttribute: true })).toEqual({ events, findings: [] });
});
