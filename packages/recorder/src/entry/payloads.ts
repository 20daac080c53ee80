import type { IdentifyPayload, TrackPayload } from '@shoji/schema';
import type { Primitives } from '../sdk.ts';

const MOST_KEYS = 50;
const LENGTH = 1_000;
/** The server refuses a batch with one of these in it. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** What `track()` was called with, cut to what the wire takes; undefined when there is no name. */
export function trackPayload(name: unknown, props: unknown): TrackPayload | undefined {
  if (typeof name !== 'string' || name === '') return undefined;
  const kept = primitives(props);
  return { name: name.slice(0, 200), ...(kept && { props: kept }) };
}

export function identifyPayload(id: unknown, traits: unknown): IdentifyPayload | undefined {
  if (typeof id !== 'string' || id === '') return undefined;
  const kept = primitives(traits);
  return { id: id.slice(0, 200), ...(kept && { traits: kept }) };
}

function primitives(value: unknown): Primitives | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept: Primitives = {};
  for (const [key, one] of Object.entries(value).slice(0, MOST_KEYS)) {
    if (FORBIDDEN.includes(key)) continue;
    if (typeof one === 'string') kept[key.slice(0, 100)] = one.slice(0, LENGTH);
    else if (one === null || typeof one === 'boolean' || Number.isFinite(one)) kept[key.slice(0, 100)] = one;
  }
  return kept;
}
