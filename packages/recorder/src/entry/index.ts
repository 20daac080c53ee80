import { isSiteKey, type LoaderConfig } from '@shoji/schema';
import { report } from '../guard.ts';
import type { Target } from '../hand-over.ts';
import { openFront } from '../loader/front.ts';
import { type Recorder, RULE_VERBS, type RuleVerb } from '../sdk.ts';
import { loadConfig } from './load-config.ts';

export type { ConsentReceipt } from '@shoji/schema';
export type { ConsentAnswer, Primitives, Recorder } from '../sdk.ts';

/** Options of {@link createRecorder}; each rule is a list of CSS selectors. */
export interface RecorderOptions extends Partial<Record<RuleVerb, readonly string[]>> {
  /** The site's key, as it stands in the snippet. */
  siteKey: string;
  /** Origin of the Shoji server, e.g. `https://shoji.example`. */
  endpoint: string;
  /** False: record only after `start()`. */
  autoStart?: boolean;
  /** `none`: ids live in memory, so each page load is a visit of its own. */
  storage?: 'local' | 'none';
}

/**
 * Makes a recorder for a page that is bundled. Reads the site's settings from the server; if they cannot be read, nothing
 * is recorded. Never throws. The recording code itself is a chunk of its own, loaded after consent.
 *
 * @example
 * const shoji = createRecorder({ siteKey: 'demo', endpoint: 'https://shoji.example' });
 * shoji.consent('granted', { notice: '2026-11', lang: 'en', how: 'banner' });
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const target: Target = {};
  const front = openFront(target);
  const recorder = target as unknown as Recorder;
  for (const verb of RULE_VERBS) for (const selector of options[verb] ?? []) recorder[verb](selector);
  if (options.autoStart === false) recorder.stop();
  const fail = (): void => {
    report('not recording');
    front.fail();
  };
  const begin = (config: LoaderConfig): void =>
    front.begin(config, () => {
      import('./take-over.ts').then(({ takeOver }) => {
        takeOver(target, { config, calls: front.calls }, options.storage === 'none' ? 'none' : 'local');
      }, fail);
    });
  if (typeof window === 'undefined' || !isSiteKey(options.siteKey)) fail();
  else loadConfig(options.siteKey, options.endpoint, fetch).then(begin, fail);
  return recorder;
}
