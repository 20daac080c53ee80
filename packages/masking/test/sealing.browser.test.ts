import type { Mode, WireEvent } from '@shoji/schema';
import { afterEach, expect, test } from 'vitest';
import { type LiveQuestions, maskRecorded } from '../src/index.ts';
import { createCanaries } from './support/canaries.ts';
import { canaryHtml, plantByScript } from './support/canary-page.ts';
import { FORM, live } from './support/live-page.ts';
import { type Recording, settled, startRecording } from './support/recording.ts';
import { CHANGES, liveRules, RULED } from './support/ruled-page.ts';

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const travelled = (recording: Recording): WireEvent[] => JSON.parse(recording.json()) as WireEvent[];

function differing(events: readonly WireEvent[], again: readonly WireEvent[]): unknown[] {
  const texts = new Set(again.map((event) => JSON.stringify(event)));
  return events.filter((event) => !texts.has(JSON.stringify(event)));
}

/** Nothing is changed, nothing is left out, nothing is found. */
function expectUnchanged(events: readonly WireEvent[], policy: Parameters<typeof maskRecorded>[1]): void {
  const { events: again, findings } = maskRecorded(events, policy);
  expect(findings).toEqual([]);
  expect(differing(events, again)).toEqual([]);
  expect(again).toHaveLength(events.length);
}

const wordly: LiveQuestions = { rulesFor: (id) => (id % 17 === 0 ? ['allow'] : []), isFloor: () => false };

test.each([
  ['strict', undefined],
  ['balanced', undefined],
  ['forms', undefined],
  ['strict', wordly],
] as const)('%s: what our recorder sends passes the stateful second line unchanged', async (mode: Mode, questions) => {
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
  const events = travelled(recording);
  expect(events.length).toBeGreaterThan(20);
  expectUnchanged(events, policy);
});

let runs = 0;

test.each<Mode>(['strict', 'balanced', 'forms'])(
  '%s: rules that begin and end to match, step by step',
  async (mode) => {
    const policy = { mode, allowByAttribute: true };
    const run = ++runs;
    document.body.innerHTML = RULED.replaceAll('NAME', String(run));
    if (!customElements.get('x-rate')) {
      customElements.define(
        'x-rate',
        class extends HTMLElement {
          static formAssociated = true;
        },
      );
    }
    await settled();
    const recording = startRecording(policy, liveRules);
    stop = recording.stop;
    await settled();
    for (const [name, change] of Object.entries(CHANGES)) {
      const before = recording.masked.length;
      await change(run);
      await settled();
      const events = travelled(recording);
      const { events: again, findings } = maskRecorded(events, policy);
      expect(findings, name).toEqual([]);
      expect(again.slice(before), name).toEqual(events.slice(before));
      expect(differing(events, again), name).toEqual([]);
    }
  },
);
