import type { VitalsPayload } from '@shoji/schema';
import { watchEntries } from './performance-entries.ts';
import type { SideTracker } from './side-tracker.ts';
import { createVitalValues, type VitalEntry } from './vital-values.ts';

const TYPES = ['navigation', 'paint', 'largest-contentful-paint', 'layout-shift', 'first-input', 'event'];

/** When the page was first out of sight, as far as the browser remembers. */
function firstHidden(activated: number): number {
  const hidden = performance
    .getEntriesByType('visibility-state')
    .find(({ name, startTime }) => name === 'hidden' && startTime >= activated);
  if (hidden) return hidden.startTime;
  return document.visibilityState === 'hidden' ? performance.now() : Number.POSITIVE_INFINITY;
}

/** Reports web vitals, when told to and when they have changed. */
export function trackVitals(send: (payload: VitalsPayload) => void): SideTracker {
  const [navigation] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
  const activated = navigation?.activationStart ?? 0;
  const hasShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const vitals = createVitalValues(activated, firstHidden(activated), hasShifts);
  let told = '';
  const entries = watchEntries(TYPES, (all) => {
    for (const entry of all) vitals.take(entry as unknown as VitalEntry);
  });
  return {
    tell() {
      entries.flush();
      if (document.visibilityState === 'hidden') vitals.hide(performance.now());
      const values = vitals.values();
      const json = JSON.stringify(values);
      if (json !== told && json !== '{}') send(values);
      told = json;
    },
    comeBack() {
      entries.flush();
      vitals.restart();
    },
    stop: () => entries.stop(),
  };
}
