/** Bytes that all requests may hold together. */
export interface ByteBudget {
  /** False: there is no room for them now. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

export function createByteBudget(limit: number): ByteBudget {
  let held = 0;
  return {
    take(bytes) {
      if (held + bytes > limit) return false;
      held += bytes;
      return true;
    },
    give(bytes) {
      held -= bytes;
    },
  };
}

export type Body = { bytes: Uint8Array; release(): void } | 'too_large' | 'cut' | 'busy';

/**
 * Body of a request, at most `limit` bytes; the rest is not read. It counts against the budget from its first byte on,
 * so that many slow senders cannot fill the memory; whoever gets it gives it back with `release`.
 */
export async function readBody(request: Request, limit: number, budget: ByteBudget): Promise<Body> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) return 'too_large';
  if (!request.body) return { bytes: new Uint8Array(), release: () => {} };
  const pieces: Uint8Array[] = [];
  let size = 0;
  const fail = <Fault extends string>(fault: Fault): Fault => {
    budget.give(size);
    return fault;
  };
  try {
    for await (const piece of request.body) {
      if (size + piece.length > limit) return fail('too_large');
      if (!budget.take(piece.length)) return fail('busy');
      size += piece.length;
      pieces.push(piece);
    }
  } catch {
    return fail('cut');
  }
  return { bytes: Buffer.concat(pieces, size), release: () => budget.give(size) };
}
