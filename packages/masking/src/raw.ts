/** Readers for data of unknown shape: a wrong shape gives the neutral value, never an exception. */
export type RawRecord = Record<string, unknown>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordOf = (value: unknown): RawRecord => (isRecord(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const HAS = Object.prototype.hasOwnProperty;

/** Own properties only, so that `constructor` and `__proto__` are never found in data. */
export const own = (record: RawRecord, key: string): unknown => (HAS.call(record, key) ? record[key] : undefined);

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Ids of nodes are positive integers; anything else is no node. */
export const isId = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

export const isIntegerOrNull = (value: unknown): value is number | null => value === null || Number.isInteger(value);

/** The named numbers and booleans of `record`; everything else stays behind. */
export function pickScalars(record: RawRecord, keys: readonly string[]): RawRecord {
  const out: RawRecord = {};
  for (const key of keys) {
    const value = own(record, key);
    if (isNumber(value) || typeof value === 'boolean') out[key] = value;
  }
  return out;
}
