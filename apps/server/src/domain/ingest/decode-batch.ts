import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type BatchEnvelope, type Encoding, type ErrorCode, LIMITS } from '@shoji/schema';
import { parseEnvelope } from '@shoji/schema/validate';

const inflate = promisify(gunzip);

export type DecodeResult = { ok: true; envelope: BatchEnvelope } | { ok: false; code: ErrorCode; fault?: string };

const refuse = (code: ErrorCode, fault?: string): DecodeResult => ({ ok: false, code, ...(fault && { fault }) });

/** zlib's own codes; anything else is damage in the middle. */
function inflateFault(error: unknown): DecodeResult {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') return refuse('too_large');
  return refuse(code === 'Z_BUF_ERROR' ? 'truncated_body' : 'malformed_body', 'not gzip');
}

/** A JSON text that ends in the middle of a value was cut on its way. */
const looksCut = (text: string): boolean => text.startsWith('{') && !text.trimEnd().endsWith('}');

/** Body of a batch as it came: bounded inflate, parse, check. The faults name places and kinds, never values. */
export async function decodeBatch(body: Uint8Array, encoding: Encoding): Promise<DecodeResult> {
  let json = body;
  if (encoding === 'gzip') {
    if (body.length === 0) return refuse('truncated_body');
    try {
      json = await inflate(body, { maxOutputLength: LIMITS.batchInflatedBytes });
    } catch (error) {
      return inflateFault(error);
    }
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(json);
  } catch {
    return refuse('malformed_body', 'not UTF-8');
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return looksCut(text) || text === '' ? refuse('truncated_body') : refuse('malformed_body', 'not JSON');
  }
  const result = parseEnvelope(parsed);
  if (result.ok) return { ok: true, envelope: result.envelope };
  return refuse(result.tooMuch ? 'too_large' : 'malformed_body', result.fault);
}
