/** Readers for data of unknown shape: a wrong shape gives the neutral value, never an exception. */
export type RawRecord = Record<string, unknown>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordOf = (value: unknown): RawRecord => (isRecord(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Own properties only, so that `constructor` and `__proto__` are never found in data. */
export const own = (record: RawRecord, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const numberOf = (value: unknown, fallback = 0): number => (isNumber(value) ? value : fallback);

/** Ids of nodes and of constructed sheets are positive integers. */
export const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** The named scalars of `record` that are there; everything else stays behind. */
export function pickScalars(record: RawRecord, keys: readonly string[]): RawRecord {
  const out: RawRecord = {};
  for (const key of keys) {
    const value = own(record, key);
    if (isNumber(value) || typeof value === 'boolean' || typeof value === 'string') out[key] = value;
  }
  return out;
}
