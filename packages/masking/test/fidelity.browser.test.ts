import { NODE } from '@shoji/schema';
import { afterEach, expect, test } from 'vitest';
import { createMasker, type MaskPolicy, TEXT_MARK } from '../src/index.ts';
import { createCanaries } from './support/canaries.ts';
import { canaryHtml, plantByScript } from './support/canary-page.ts';
import { countElements } from './support/count-elements.ts';
import { settled, startRecording } from './support/recording.ts';

const ARTICLE = `
  <main class="page md:w-1/2" id="main-content" data-state="open"><h1 title="A heading">Paper screens</h1>
  <p style="color: rgb(10, 20, 30); --gap: 4px">Shoji are made of <em>washi</em> over a frame of wood, 3 by 6 feet.</p>
  <ul role="list" aria-label="Rooms"><li aria-expanded="true">Tea room</li><li>Hall</li></ul>
  <a href="/rooms/tea-room?from=home">Rooms</a><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="a frame" width="20" height="10">
  <svg viewBox="0 0 10 10" width="10"><path d="M1 1L9 9"/></svg><table><tr><td colspan="2">12 pieces</td></tr></table>
  <button disabled class="btn btn-primary">Order</button><style>.btn::before{content:"\\f101";font-family:"Icons";color:red}</style></main>`;

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

async function record(html: string, policy: MaskPolicy) {
  document.body.innerHTML = html;
  const recording = startRecording(policy);
  stop = recording.stop;
  await settled();
  return recording;
}

test('an allowed page keeps its text, structure, classes, pictures and styles', async () => {
  const recording = await record(`<div data-shoji="allow">${ARTICLE}</div>`, {
    mode: 'strict',
    allowByAttribute: true,
  });
  const json = recording.json();
  const kept = [
    'Paper screens', 'A heading', 'washi', '3 by 6 feet', 'Tea room', '12 pieces', 'page md:w-1/2', 'main-content', '"data-state":"open"',
    '"aria-expanded":"true"', 'a frame', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'M1 1L9 9', '"colspan":"2"', 'btn btn-primary',
    '\uf101', 'color: red', 'rgb(10, 20, 30)', '--gap: 4px', '/rooms/tea-room?from=~',
  ]; // biome-ignore format: one list
  expect(kept.filter((part) => !json.includes(part))).toEqual([]);
});

test.each(['strict', 'balanced', 'forms'] as const)('%s: at least 90 % of the elements are recorded', async (mode) => {
  const canaries = createCanaries();
  document.body.innerHTML = canaryHtml(canaries);
  plantByScript(canaries, document);
  const recording = startRecording({ mode, allowByAttribute: true });
  stop = recording.stop;
  await settled();
  expect(countElements(recording.masked)).toBeGreaterThan(0.9 * countElements(recording.raw));
});

test('balanced: at least 90 % of the page text is shown', async () => {
  const canaries = createCanaries();
  const recording = await record(canaryHtml(canaries), { mode: 'balanced', allowByAttribute: true });
  const all = canaries.foundIn(JSON.stringify(recording.raw), ['text']).length;
  expect(canaries.foundIn(recording.json(), ['text']).length).toBeGreaterThan(0.9 * all);
});

test('strict: what is masked keeps its words and white space, and no digit', async () => {
  const recording = await record('<p id="p">Order 1234 of\n John</p>', { mode: 'strict', allowByAttribute: true });
  const word = (length: number) => TEXT_MARK.repeat(length);
  const text = `${word(6)} ${word(4)} ${word(2)}\n ${word(4)}`;
  expect(recording.json()).toContain(JSON.stringify(text));
});

test("rrweb's own nodes are left as they are", async () => {
  const recording = await record(ARTICLE, { mode: 'strict', allowByAttribute: true });
  const before = JSON.stringify(recording.raw);
  const masker = createMasker({ mode: 'strict', allowByAttribute: true });
  for (const event of recording.raw) masker.mask(event);
  expect(JSON.stringify(recording.raw)).toBe(before);
  expect(before).toContain(`"type":${NODE.element}`);
});
