import type { Mode, WireEvent } from '@shoji/schema';
import { afterEach, expect, test } from 'vitest';
import { type LiveQuestions, maskStateless } from '../src/index.ts';
import { createCanaries } from './support/canaries.ts';
import { canaryHtml, plantByScript } from './support/canary-page.ts';
import { FORM, live } from './support/live-page.ts';
import { settled, startRecording } from './support/recording.ts';

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const wordly: LiveQuestions = { rulesFor: (id) => (id % 17 === 0 ? ['allow'] : []), isFloor: () => false };

test.each([
  ['strict', undefined],
  ['balanced', undefined],
  ['forms', undefined],
  ['strict', wordly],
] as const)('%s: what our recorder sends passes the second line unchanged', async (mode: Mode, questions) => {
  const canaries = createCanaries();
  document.body.innerHTML = FORM + canaryHtml(canaries);
  await settled();
  const policy = { mode, allowByAttribute: true };
  const recording = startRecording(policy, questions);
  stop = recording.stop;
  await settled();
  plantByScript(canaries, document);
  await live();
  recording.checkout();
  const travelled = JSON.parse(recording.json()) as WireEvent[];
  expect(travelled.length).toBeGreaterThan(20);
  const differing = travelled.flatMap((event) => {
    const { event: stored, findings } = maskStateless(event, policy);
    const same = JSON.stringify(stored) === JSON.stringify(event);
    return same && !findings.length ? [] : [{ type: event.type, isSame: same, findings }];
  });
  expect(differing).toEqual([]);
});
