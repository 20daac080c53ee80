import { LIMITS } from '../limits.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type WalkFault = 'too_deep' | 'too_many_nodes' | 'string_too_long' | 'forbidden_key' | 'number_not_finite';

export interface WalkBounds {
  depth: number;
  nodes: number;
  stringLength: number;
}

const DEFAULT_BOUNDS: WalkBounds = {
  depth: LIMITS.eventDepth,
  nodes: LIMITS.eventNodes,
  stringLength: LIMITS.stringLength,
};

/**
 * Looks at every value of parsed JSON without recursion, because a body of brackets parses at depths where any
 * recursive function dies. Returns the first fault, or null.
 */
export function walkJson(root: unknown, bounds: WalkBounds = DEFAULT_BOUNDS): WalkFault | null {
  const values: unknown[] = [root];
  const depths: number[] = [1];
  let nodes = 0;
  while (values.length > 0) {
    const value = values.pop();
    const depth = depths.pop() ?? 0;
    if (++nodes > bounds.nodes) return 'too_many_nodes';
    if (typeof value === 'string' && value.length > bounds.stringLength) return 'string_too_long';
    if (typeof value === 'number' && !Number.isFinite(value)) return 'number_not_finite';
    if (typeof value !== 'object' || value === null) continue;
    if (depth > bounds.depth) return 'too_deep';
    if (Array.isArray(value)) {
      for (const child of value) {
        values.push(child);
        depths.push(depth + 1);
      }
      continue;
    }
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key)) return 'forbidden_key';
      values.push((value as Record<string, unknown>)[key]);
      depths.push(depth + 1);
    }
  }
  return null;
}
