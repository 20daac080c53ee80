import { maskFreeText, maskUrl } from '@shoji/masking';
import { CUSTOM_TAG, type CustomTag, EVENT, type RecorderSettings, type WireEvent } from '@shoji/schema';
import { trackConsole } from '../capture/console.ts';
import { trackErrors } from '../capture/errors.ts';
import { trackNetwork } from '../capture/network.ts';
import { trackPageViews } from '../capture/page-views.ts';
import { trackScrollDepth } from '../capture/scroll-depth.ts';
import type { SideTracker } from '../capture/side-tracker.ts';
import { trackVitals } from '../capture/vitals.ts';
import { report } from '../guard.ts';

export interface PageTrackersOptions {
  settings: Pick<RecorderSettings, 'console' | 'network' | 'vitals'>;
  endpoint: string;
  since: number;
  now: () => number;
  /** Takes payloads on their way to the mask. */
  send: (tag: CustomTag, payload: unknown) => void;
  onPath: (path: string) => void;
}

export interface PageTrackers {
  /** Sends sums that have changed. Only when the page or its view ends: how many events there are may not depend on time. */
  tell(): void;
  comeBack(): void;
  stop(): void;
}

const ASIDE: readonly unknown[] = [
  CUSTOM_TAG.console,
  CUSTOM_TAG.network,
  CUSTOM_TAG.vitals,
  CUSTOM_TAG.scroll,
  CUSTOM_TAG.visibility,
];

/** Whether an event says nothing about the document, so that it can be missing without a gap in the picture. */
export const isAside = ({ type, data }: WireEvent): boolean =>
  type === EVENT.custom && ASIDE.includes((data as { tag: unknown }).tag);

/** What is captured of a page beside its document. A setting that is not known captures nothing. */
export function trackPage({ settings, endpoint, since, now, send, onPath }: PageTrackersOptions): PageTrackers {
  const masks = { maskUrl, maskFreeText };
  const to = (tag: CustomTag) => (payload: unknown) => send(tag, payload);
  const scroll = trackScrollDepth(to(CUSTOM_TAG.scroll));
  const trackers: SideTracker[] = [scroll];
  /** One that cannot begin takes nothing else with it. */
  const add = (begin: () => SideTracker): void => {
    try {
      trackers.push(begin());
    } catch {
      report('a part of the page could not be watched');
    }
  };
  if (settings.vitals === true) add(() => trackVitals(to(CUSTOM_TAG.vitals)));
  if (settings.network === 'timing' || settings.network === 'detailed')
    add(() => trackNetwork(settings.network, { endpoint, since, send: to(CUSTOM_TAG.network) }));
  if (settings.console === 'errors' || settings.console === 'all')
    add(() => trackConsole(settings.console, { now, masks, send: to(CUSTOM_TAG.console) }));

  const each = (work: (tracker: SideTracker) => void): void => {
    for (const tracker of trackers) {
      try {
        work(tracker);
      } catch {
        report('an internal error was ignored');
      }
    }
  };
  const tell = (): void => each((tracker) => tracker.tell());
  const stops = [
    trackPageViews((href) => {
      tell();
      scroll.restart();
      onPath(new URL(href).pathname);
      send(CUSTOM_TAG.page, { href: maskUrl(href) });
    }),
    trackErrors(masks, to(CUSTOM_TAG.error)),
  ];
  return {
    tell,
    comeBack: () => each((tracker) => tracker.comeBack?.()),
    stop() {
      for (const stop of stops) stop();
      each((tracker) => tracker.stop());
    },
  };
}
