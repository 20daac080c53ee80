import { afterEach, expect, test } from 'vitest';
import { maskStateless } from '../src/index.ts';
import { settled, startRecording } from './support/recording.ts';

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const policy = { mode: 'balanced', allowByAttribute: true } as const;
const GROUPS = ['4929', '3813', '3266', '4295'];
const inSpans = GROUPS.map((group) => `<span>${group}</span>`).join('');
const inCells = `<table><tr>${GROUPS.map((group) => `<td>${group}</td>`).join('\n')}</tr></table>`;
const inBold = '<p>Card <b>4929 </b>3813 <i>3266 </i>4295, thanks</p>';

test('a card number split over elements is never sent: at first, added, and completed by a change', async () => {
  document.body.innerHTML = `<div>${inSpans}</div>${inCells}${inBold}<p id="later"></p><table><tr id="row"></tr></table>`;
  const recording = startRecording(policy);
  stop = () => recording.stop();
  const later = document.getElementById('later') as HTMLElement;
  const row = document.getElementById('row') as HTMLElement;
  later.innerHTML = inSpans + inBold;
  await settled();
  row.innerHTML = inCells.replace(/<\/?(?:table|tr)>/g, '');
  await settled();
  const raw = JSON.stringify(recording.raw);
  for (const group of GROUPS) {
    expect(raw).toContain(group);
    expect(recording.json()).not.toContain(group);
  }
  // Three groups alone are no card number; the last one makes them one, and from then on none is shown.
  row.innerHTML = '<td>4929</td><td>3813</td><td>3266</td><td id="last">none</td>';
  await settled();
  expect(recording.json()).toContain('3266');
  const before = recording.masked.length;
  const last = document.getElementById('last')?.firstChild as Text;
  last.data = '4295';
  await settled();
  expect(recording.json()).not.toContain('4295');
  const texts = recording.masked.slice(before).flatMap((event) => (event.data as { texts?: unknown[] }).texts ?? []);
  expect(texts).toHaveLength(4);
  recording.checkout();
  await settled();
  expect(JSON.stringify(recording.masked.slice(before))).not.toMatch(/4929|3813|3266|4295/);
  for (const event of recording.masked) expect(maskStateless(event, policy)).toEqual({ event, findings: [] });
});
