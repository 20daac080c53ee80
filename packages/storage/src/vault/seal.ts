import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD = 1 + NONCE_BYTES;

/**
 * AES-256-GCM with a random nonce (2^32 messages under one key are far more than a session has): version, nonce,
 * ciphertext, tag. `place` is authenticated: bytes that are moved to another place do not open there.
 */
export function seal(dataKey: Uint8Array, place: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Null: not sealed by this key for this place, or damaged. */
export function unseal(dataKey: Uint8Array, place: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < HEAD + TAG_BYTES || sealed[0] !== VERSION) return null;
  const nonce = sealed.subarray(1, HEAD);
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
