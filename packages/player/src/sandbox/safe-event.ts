import type { AttributeValue, StyleChange } from './attributes.ts';
import type { SafeNode } from './sanitise-node.ts';

/** What a sanitised event may hold: the events of rrweb that change the picture, and no other. */
export interface SafeEvent {
  readonly type: number;
  readonly data: SafeSnapshot | SafeMeta | SafeIncremental;
}

export interface SafeSnapshot {
  readonly node: SafeNode;
  readonly initialOffset: { readonly top: number; readonly left: number };
}

export interface SafeMeta {
  readonly href: '';
  readonly width: number;
  readonly height: number;
}

export interface SafeAdd {
  readonly parentId: number;
  readonly nextId: number | null;
  readonly previousId?: number | null;
  readonly node: SafeNode;
}

export interface SafeMutation {
  readonly source: 0;
  readonly texts: { readonly id: number; readonly value: string }[];
  readonly attributes: {
    readonly id: number;
    readonly attributes: Record<string, AttributeValue | null | StyleChange>;
  }[];
  readonly removes: { readonly id: number; readonly parentId: number; readonly isShadow?: true }[];
  readonly adds: SafeAdd[];
  readonly isAttachIframe?: true;
}

export interface SafePosition {
  readonly x: number;
  readonly y: number;
  readonly id: number;
  /** ms before the event's time, so zero or negative. */
  readonly timeOffset: number;
}

export interface SafeMoves {
  readonly source: 1 | 6 | 12;
  readonly positions: SafePosition[];
}

/** The other sources carry numbers, and strings that sanitise-event.ts made harmless. */
export interface SafeOther {
  readonly source: 2 | 3 | 4 | 5 | 8 | 13 | 14 | 15;
  readonly [field: string]: unknown;
}

export type SafeIncremental = SafeMutation | SafeMoves | SafeOther;

export const isSnapshot = (data: SafeEvent['data']): data is SafeSnapshot => 'node' in data && 'initialOffset' in data;

export const isMutation = (data: SafeEvent['data']): data is SafeMutation => 'source' in data && data.source === 0;

export const isMoves = (data: SafeEvent['data']): data is SafeMoves =>
  'source' in data && (data.source === 1 || data.source === 6 || data.source === 12);
