import type { LoaderConfig } from '@shoji/schema';
import { HAND_OVER, type Target } from '../hand-over.ts';
import { openFront } from './front.ts';
import { injectScript } from './inject.ts';

/** The settings of the site: the server wraps this script in a function that has them as its argument. */
declare const __SHOJI_CONFIG__: LoaderConfig;

/** Entry of the built loader (`dist/browser/loader.js`). */
try {
  const page = window as { shoji?: Target };
  page.shoji ??= {};
  const target = page.shoji;
  // `in`: the page's stub is a proxy that answers any other question with a function.
  if (!(HAND_OVER in target)) {
    const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce;
    const { recorder } = __SHOJI_CONFIG__;
    const front = openFront(target);
    const fail = (): void => {
      console.debug('shoji: not recording');
      front.fail();
    };
    Object.defineProperty(target, HAND_OVER, {
      value: { config: __SHOJI_CONFIG__, calls: front.calls },
      configurable: true,
    });
    front.begin(__SHOJI_CONFIG__, () => {
      try {
        injectScript(recorder.url, recorder.integrity, nonce, fail);
      } catch {
        fail();
      }
    });
  }
} catch {
  console.debug('shoji: not recording');
}
