import type { Mode } from '@shoji/schema';
import type { Shape } from '../canaries.ts';

/** Data of a page that stands in no element, so that no level of an element speaks of it. */
export const PAGE_SINKS = [
  'title of the page',
  'path of the page',
  'query of the page',
  'fragment of the page',
  'suspicious part of the path',
  'message of an error',
  'quoted part of a message',
  'rejected text',
  'name of an event',
  'property of an event',
  'property named like a secret',
  'personal data in a property',
  'trait of a visitor',
  'console',
  'request of the page',
  'cookies and storage',
] as const;
export type PageSink = (typeof PAGE_SINKS)[number];

export interface PagePlace {
  readonly shape?: Shape;
  /** Runs in the page. */
  readonly run: (word: string) => void;
}

interface Shoji {
  track(name: string, props?: object): void;
  identify(id: string, traits?: object): void;
}
declare const shoji: Shoji;

export const PAGE_PLACES: Record<PageSink, PagePlace> = {
  'title of the page': {
    run: (word) => {
      document.title = `Orders of Mrs ${word}`;
    },
  },
  'path of the page': { run: (word) => history.pushState(null, '', `pages/${word}/a`) },
  'query of the page': { run: (word) => history.pushState(null, '', `a?who=${word}`) },
  'fragment of the page': { run: (word) => history.pushState(null, '', `b#${word}`) },
  'suspicious part of the path': { shape: 'number', run: (word) => history.pushState(null, '', `c/${word}/a`) },
  'message of an error': {
    run: (word) => {
      setTimeout(() => {
        throw new Error(`Nobody is called ${word} here`);
      });
    },
  },
  'quoted part of a message': {
    run: (word) => {
      setTimeout(() => {
        throw new TypeError(`Cannot send "${word}" to anybody`);
      });
    },
  },
  'rejected text': { run: (word) => void Promise.reject(`Nobody is called ${word} here`) },
  'name of an event': { run: (word) => shoji.track(`Paid by Mrs ${word} today`) },
  'property of an event': { run: (word) => shoji.track('pay', { who: `Mrs ${word} of Brno` }) },
  'property named like a secret': { run: (word) => shoji.track('sign-in', { password: `Mrs ${word}` }) },
  'personal data in a property': { shape: 'email', run: (word) => shoji.track('ask', { who: `by ${word}` }) },
  'trait of a visitor': { run: (word) => shoji.identify('u1', { who: `Mrs ${word} of Brno` }) },
  console: { run: (word) => console.error('Nobody', word, new Error(word)) },
  'request of the page': {
    run: (word) =>
      void fetch(`/nothing?who=${word}`, { method: 'POST', body: word, headers: { 'X-Who': word } }).catch(() => 0),
  },
  'cookies and storage': {
    run: (word) => {
      localStorage.setItem('who', word);
      // biome-ignore lint/suspicious/noDocumentCookie: a place that must not be read.
      document.cookie = `who=${word}`;
    },
  },
};

type Told = 'shown' | 'not told';
const byText: Record<Mode, Told> = { strict: 'not told', balanced: 'shown', forms: 'shown' };
const never: Record<Mode, Told> = { strict: 'not told', balanced: 'not told', forms: 'not told' };

/** Whether a word of it is in what is sent. */
export const EXPECTED_OF_PAGE: Record<PageSink, Record<Mode, Told>> = {
  'title of the page': byText,
  'path of the page': { strict: 'shown', balanced: 'shown', forms: 'shown' },
  'query of the page': never,
  'fragment of the page': never,
  'suspicious part of the path': never,
  'message of an error': byText,
  'quoted part of a message': never,
  'rejected text': byText,
  'name of an event': byText,
  'property of an event': byText,
  'property named like a secret': never,
  'personal data in a property': never,
  'trait of a visitor': byText,
  console: byText,
  'request of the page': never,
  'cookies and storage': never,
};
