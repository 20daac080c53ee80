import { expect, it } from 'vitest';
import { type ConsentState, decideConsent, mayForget } from './decide.ts';

const state = (over: Partial<ConsentState>): ConsentState => ({
  policy: 'required',
  gpc: 'deny',
  signal: false,
  ...over,
});

it.each([
  ['required, not asked yet', {}, 'wait'],
  ['required, granted', { answer: 'granted' }, 'granted'],
  ['required, denied', { answer: 'denied' }, 'denied'],
  ['required, an answer that is not understood', { answer: 'yes' }, 'denied'],
  ['none, not asked', { policy: 'none' }, 'granted'],
  ['none, denied', { policy: 'none', answer: 'denied' }, 'denied'],
  ['a policy that is not known counts as required', { policy: 'maybe' }, 'wait'],
  ['signal', { signal: true }, 'denied'],
  ['signal, also after granted', { signal: true, answer: 'granted' }, 'denied'],
  ['signal, also without a consent policy', { signal: true, policy: 'none' }, 'denied'],
  ['a signal policy that is not known counts as deny', { signal: true, gpc: 'perhaps', answer: 'granted' }, 'denied'],
  ['signal and ask: must be asked', { signal: true, gpc: 'ask', policy: 'none' }, 'wait'],
  ['signal and ask: the answer counts', { signal: true, gpc: 'ask', answer: 'granted' }, 'granted'],
])('%s', (_, over, decision) => {
  expect(decideConsent(state(over as Partial<ConsentState>))).toBe(decision);
});

it('looks for identifiers to forget only once the page has said something about consent', () => {
  expect(mayForget(state({ signal: true }))).toBe(false);
  expect(mayForget(state({ answer: 'denied' }))).toBe(true);
  expect(mayForget(state({ policy: 'none', signal: true }))).toBe(true);
});
