import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** 256 bits that wrap the keys of recordings. */
export interface MasterKey {
  /** First 8 bytes of a hash of the key: tells which one wrapped, without telling anything of it. */
  readonly id: Buffer;
  readonly key: Buffer;
}

/** The master keys at hand: one to wrap with, and those that older wrappings need while keys are being rotated. */
export interface MasterKeys {
  current(): MasterKey;
  find(id: Uint8Array): MasterKey | undefined;
}

const VERSION = 1;
const ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const DATA_KEY_BYTES = 32;
/** Version, id of the master key, nonce, key, tag. */
export const WRAPPED_BYTES = 1 + ID_BYTES + NONCE_BYTES + DATA_KEY_BYTES + TAG_BYTES;

export function makeMasterKey(key: Uint8Array): MasterKey {
  if (key.length !== 32) throw new RangeError('a master key has 32 bytes');
  const id = createHash('sha256').update('shoji master key id v1').update(key).digest().subarray(0, ID_BYTES);
  return { id, key: Buffer.from(key) };
}

/** AES-256-GCM with a random nonce; the session's id is authenticated, so a wrapped key opens nothing elsewhere. */
export function wrapKey(master: MasterKey, sessionId: string, dataKey: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', master.key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(`shoji key ${sessionId}`));
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), master.id, nonce, sealed, cipher.getAuthTag()]);
}

/** Id of the master key that wrapped; null for what is no wrapped key. */
export const masterIdOf = (wrapped: Uint8Array): Uint8Array | null =>
  wrapped.length === WRAPPED_BYTES && wrapped[0] === VERSION ? wrapped.subarray(1, 1 + ID_BYTES) : null;

/** The data key, or null where it was not wrapped by this master key for this session. */
export function unwrapKey(master: MasterKey, sessionId: string, wrapped: Uint8Array): Buffer | null {
  if (masterIdOf(wrapped) === null) return null;
  const at = 1 + ID_BYTES;
  const nonce = wrapped.subarray(at, at + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', master.key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(`shoji key ${sessionId}`));
  decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(at + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
