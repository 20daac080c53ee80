import { timingSafeEqual } from 'node:crypto';

/** Compares two hashes in a time that does not tell how much of them is equal. */
export const sameHash = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
