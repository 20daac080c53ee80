import { expect, it } from 'vitest';
import { createVitalValues, type VitalEntry } from './vital-values.ts';

const entry = (entryType: string, startTime: number, more: Partial<VitalEntry> = {}): VitalEntry => ({
  entryType,
  startTime,
  name: '',
  duration: 0,
  ...more,
});
const shift = (at: number, value: number, hadRecentInput = false): VitalEntry =>
  entry('layout-shift', at, { value, hadRecentInput });
const answer = (interactionId: number, duration: number): VitalEntry =>
  entry('event', 0, { interactionId, duration, name: 'pointerup' });
const make = (activated = 0, hiddenAt = Number.POSITIVE_INFINITY) => createVitalValues(activated, hiddenAt, true);

it('layout shift: the worst window, gaps under a second, five seconds at most, none after input', () => {
  const vitals = make();
  for (const one of [shift(0, 0.1), shift(900, 0.1), shift(1000, 5, true)]) vitals.take(one);
  expect(vitals.values()).toEqual({ cls: 0.2 });
  for (const one of [shift(3000, 0.15)]) vitals.take(one);
  expect(vitals.values()).toEqual({ cls: 0.2 });
  for (let at = 10_000; at <= 16_000; at += 500) vitals.take(shift(at, 0.05));
  expect(vitals.values()).toEqual({ cls: 0.5 });
});

it('answers to the pointer: the longest, and of every fifty the next one', () => {
  const vitals = make();
  for (let id = 1; id <= 30; id++) vitals.take(answer(id, 40 + id));
  vitals.take(answer(30, 500));
  vitals.take(answer(0, 9000));
  expect(vitals.values().inp).toBe(500);
  for (let id = 31; id <= 50; id++) vitals.take(answer(id, 40));
  expect(vitals.values().inp).toBe(69);
  for (let id = 51; id <= 1000; id++) vitals.take(answer(id, 40));
  expect(vitals.values().inp).toBe(61);
});

it('keys are not looked at, however slow their answers', () => {
  const vitals = make();
  for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'])
    for (const entryType of ['event', 'first-input'])
      vitals.take(entry(entryType, 5, { name, interactionId: 7, duration: 900 }));
  expect(vitals.values()).toEqual({ cls: 0 });
});

it('what is painted after the page was hidden says nothing', () => {
  const vitals = make();
  vitals.take(entry('largest-contentful-paint', 100));
  vitals.hide(200);
  vitals.take(entry('largest-contentful-paint', 300));
  vitals.take(entry('paint', 300, { name: 'first-contentful-paint' }));
  expect(vitals.values()).toEqual({ lcp: 100, cls: 0 });
});

it('a prerendered page counts from when it was shown', () => {
  const vitals = make(1000);
  vitals.take(entry('navigation', 0, { responseStart: 50 }));
  vitals.take(entry('paint', 400, { name: 'first-contentful-paint' }));
  vitals.take(entry('paint', 400, { name: 'first-paint' }));
  vitals.take(entry('largest-contentful-paint', 1300));
  expect(vitals.values()).toEqual({ ttfb: 0, fcp: 0, lcp: 300, cls: 0 });
});

it('back from the cache there was no load', () => {
  const vitals = make();
  for (const one of [entry('largest-contentful-paint', 100), shift(5, 1), answer(1, 90)]) vitals.take(one);
  vitals.restart();
  expect(vitals.values()).toEqual({ cls: 0 });
});

it('says nothing of shifts where the browser does not measure them', () => {
  expect(createVitalValues(0, 0, false).values()).toEqual({});
});
