import { describe, expect, it } from 'vitest';
import { followConsentEvent, followGoogleConsentMode, followTcf } from './index.ts';

function taker() {
  const said: [string, unknown][] = [];
  return { said, consent: (answer: string, receipt?: unknown) => void said.push([answer, receipt]) };
}

describe('a platform of the IAB', () => {
  type Callback = (data: unknown, success: boolean) => void;
  function platform() {
    const listeners = new Map<number, Callback>();
    return {
      listeners,
      say: (data: object) => {
        for (const [listenerId, callback] of listeners) callback({ listenerId, ...data }, true);
      },
      __tcfapi: (command: string, _version: number, callback: Callback, id?: number) => {
        if (command === 'addEventListener') listeners.set(listeners.size + 1, callback);
        else if (id !== undefined) callback(listeners.delete(id), true);
      },
    };
  }
  const all = { 1: true, 8: true };

  it('is asked for all purposes, and only its final word counts', () => {
    const [recorder, page] = [taker(), platform()];
    followTcf(recorder, {}, page);
    page.say({ eventStatus: 'cmpuishown', gdprApplies: true, purpose: { consents: all } });
    expect(recorder.said).toEqual([]);
    page.say({ eventStatus: 'useractioncomplete', gdprApplies: true, purpose: { consents: { 1: true } } });
    page.say({ eventStatus: 'useractioncomplete', gdprApplies: true, tcfPolicyVersion: 5, purpose: { consents: all } });
    page.say({ eventStatus: 'tcloaded', gdprApplies: true, purpose: { consents: all } });
    page.say({ eventStatus: 'useractioncomplete', gdprApplies: true });
    expect(recorder.said).toEqual([
      ['denied', undefined],
      ['granted', { how: 'tcf', notice: 'tcf 5' }],
      ['denied', undefined],
    ]);
  });

  it.each([
    [{}, 'denied'],
    [{ elsewhere: 'granted' as const }, 'granted'],
  ])('that says the law does not apply is answered by the page (%j)', (options, answer) => {
    const [recorder, page] = [taker(), platform()];
    followTcf(recorder, options, page);
    page.say({ eventStatus: 'tcloaded', gdprApplies: false });
    expect(recorder.said.map(([said]) => said)).toEqual([answer]);
  });

  it('is followed until told otherwise, and may be missing', () => {
    const [recorder, page] = [taker(), platform()];
    const unfollow = followTcf(recorder, {}, page);
    page.say({ eventStatus: 'cmpuishown' });
    unfollow();
    expect(page.listeners.size).toBe(0);
    followTcf(recorder, {}, {})();
    expect(recorder.said).toEqual([]);
  });
});

describe('consent mode', () => {
  const entry = (...args: unknown[]): unknown => {
    // As gtag puts it there: the arguments object itself.
    return (
      function gtag() {
        // biome-ignore lint/complexity/noArguments: that is what is in the layer
        return arguments;
      } as (...all: unknown[]) => unknown
    )(...args);
  };

  it('counts by updates, before and after it is followed, and leaves the layer as it was', () => {
    const recorder = taker();
    const page = { dataLayer: [entry('consent', 'default', { analytics_storage: 'granted' }), { event: 'x' }, null] };
    const native = page.dataLayer.push;
    const unfollow = followGoogleConsentMode(recorder, {}, page);
    expect(recorder.said).toEqual([]);
    expect(page.dataLayer.push(entry('consent', 'update', { analytics_storage: 'granted' }))).toBe(4);
    page.dataLayer.push(entry('consent', 'update', { ad_storage: 'denied' }));
    page.dataLayer.push(entry('consent', 'update', { analytics_storage: 'denied' }));
    unfollow();
    page.dataLayer.push(entry('consent', 'update', { analytics_storage: 'granted' }));
    expect(recorder.said).toEqual([
      ['granted', { how: 'google-consent-mode' }],
      ['denied', undefined],
    ]);
    expect(page.dataLayer.push).toBe(native);
  });

  it('needs every type that is asked for', () => {
    const recorder = taker();
    const page: { dataLayer?: unknown[] } = {};
    followGoogleConsentMode(recorder, { types: ['analytics_storage', 'personalization_storage'] }, page);
    page.dataLayer?.push(entry('consent', 'update', { analytics_storage: 'granted' }));
    page.dataLayer?.push(entry('consent', 'update', { personalization_storage: 'granted' }));
    expect(recorder.said.map(([answer]) => answer)).toEqual(['denied', 'granted']);
  });

  it('is not hindered by what cannot be read', () => {
    const recorder = taker();
    const page = { dataLayer: [] as unknown[] };
    followGoogleConsentMode(recorder, {}, page);
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(page.dataLayer.push(trap)).toBe(1);
    expect(recorder.said).toEqual([]);
  });
});

it('an event of the page counts as it is read, and as denied where it cannot be', () => {
  const recorder = taker();
  const page = new EventTarget();
  const say = (detail: unknown) => page.dispatchEvent(new CustomEvent('choice', { detail }));
  const unfollow = followConsentEvent(
    recorder,
    'choice',
    (event) => {
      const { detail } = event as CustomEvent;
      return detail === 'open' ? null : { granted: detail.statistics, receipt: { notice: '7' } };
    },
    page,
  );
  for (const detail of [
    'open',
    { statistics: true },
    { statistics: true },
    { statistics: 'yes' },
    { statistics: true },
    null,
  ])
    say(detail);
  unfollow();
  say({ statistics: true });
  expect(recorder.said).toEqual([
    ['granted', { how: 'choice', notice: '7' }],
    ['denied', undefined],
    ['granted', { how: 'choice', notice: '7' }],
    ['denied', undefined],
  ]);
});
