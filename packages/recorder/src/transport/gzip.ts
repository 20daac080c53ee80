import type { Wire } from './batch.ts';

/** Compresses text off the main thread; as it is where the browser cannot or where that would not shrink it. */
export async function packWire(text: string): Promise<Wire> {
  const bytes = new TextEncoder().encode(text);
  const plain: Wire = { bytes, encoding: 'none' };
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
    const packed = new Uint8Array(await new Response(stream).arrayBuffer());
    return packed.length < bytes.length ? { bytes: packed, encoding: 'gzip' } : plain;
  } catch {
    return plain;
  }
}
