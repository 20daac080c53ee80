/** Readers of data that anyone may have written: each gives the value in the expected shape, or undefined. */
export type Json = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asNumber = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, least), most) : undefined;

/** The id of a recorded node: a positive 32-bit integer. */
export const asId = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 0x7fffffff ? (value as number) : undefined;

export const asText = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' ? value.slice(0, most) : undefined;
