import type { VitalsPayload } from '@shoji/schema';

/** An entry of the performance timeline, as far as vitals are made of it. */
export interface VitalEntry {
  entryType: string;
  name: string;
  startTime: number;
  duration: number;
  responseStart?: number;
  interactionId?: number;
  value?: number;
  hadRecentInput?: boolean;
}

export interface VitalValues {
  take(entry: VitalEntry): void;
  values(): VitalsPayload;
  /** The page went out of sight: what is painted later says nothing about loading. */
  hide(at: number): void;
  /** It came back from the back-forward cache, which is a visit of its own without a load. */
  restart(): void;
}

const LONGEST = 10;
/** Not keys: how many there were, and so how slow the slowest of them, may be those of a password. */
const POINTER = /^(?:pointer|mouse|click|touch)/;

/**
 * Web vitals as defined (layout shift in windows of at most 5 s with gaps under 1 s; answers to the pointer by the
 * worst of every 50), from entries alone. `activated`: when a prerendered page was shown, ms. Held to Google's library by a test.
 */
export function createVitalValues(activated: number, hiddenAt: number, hasShifts: boolean): VitalValues {
  let hidden = hiddenAt;
  let load: VitalsPayload = {};
  let cls = 0;
  let window = { sum: 0, from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  /** Longest answer by interaction: the slowest few. */
  let slow = new Map<number, number>();
  let seen = new Set<number>();

  const sinceStart = (time: number): number => Math.round(Math.max(0, time - activated));
  const shift = ({ startTime, value = 0, hadRecentInput }: VitalEntry): void => {
    if (hadRecentInput) return;
    if (startTime - window.to >= 1000 || startTime - window.from >= 5000) window = { sum: 0, from: startTime, to: 0 };
    window.sum += value;
    window.to = startTime;
    cls = Math.max(cls, window.sum);
  };
  const interact = ({ interactionId, duration, name }: VitalEntry): void => {
    if (!interactionId || !POINTER.test(name)) return;
    seen.add(interactionId);
    slow.set(interactionId, Math.max(duration, slow.get(interactionId) ?? 0));
    if (slow.size > LONGEST) slow = new Map([...slow].sort(([, a], [, b]) => b - a).slice(0, LONGEST));
  };
  return {
    take(entry) {
      const { entryType, name, startTime, responseStart } = entry;
      switch (entryType) {
        case 'layout-shift':
          shift(entry);
          break;
        case 'event':
        case 'first-input':
          interact(entry);
          break;
        case 'navigation':
          if (responseStart) load.ttfb = sinceStart(responseStart);
          break;
        default:
          if (startTime >= hidden) break;
          if (entryType === 'largest-contentful-paint') load.lcp = sinceStart(startTime);
          else if (name === 'first-contentful-paint') load.fcp = sinceStart(startTime);
      }
    },
    values() {
      const durations = [...slow.values()].sort((a, b) => b - a);
      const inp = durations[Math.min(durations.length - 1, Math.floor(seen.size / 50))];
      return {
        ...load,
        ...(hasShifts && { cls: Math.round(cls * 10_000) / 10_000 }),
        ...(inp !== undefined && { inp: Math.round(inp) }),
      };
    },
    hide(at) {
      hidden = Math.min(hidden, at);
    },
    restart() {
      load = {};
      cls = 0;
      window = { sum: 0, from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
      slow = new Map();
      seen = new Set();
    },
  };
}
