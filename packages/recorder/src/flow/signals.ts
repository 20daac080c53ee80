import { CUSTOM_TAG, EVENT, INTERACTION, SOURCE, type TrackPayload, type WireEvent } from '@shoji/schema';
import type { Signal } from './flow.ts';
import { createRageClicks } from './rage-clicks.ts';

/** Reads from masked events what may be a trigger. */
export function createSignals(): (event: WireEvent) => Signal | undefined {
  const isRage = createRageClicks();
  return ({ type, timestamp: at, data }) => {
    const { tag, payload, source, type: kind, x, y } = data as Partial<Record<string, unknown>>;
    if (type === EVENT.custom) {
      if (tag === CUSTOM_TAG.error) return { on: 'error' };
      return tag === CUSTOM_TAG.track ? { on: 'event', name: (payload as TrackPayload).name } : undefined;
    }
    const isClick = type === EVENT.incremental && source === SOURCE.mouseInteraction && kind === INTERACTION.click;
    return isClick && isRage({ x: Number(x), y: Number(y), at }) ? { on: 'rage' } : undefined;
  };
}
