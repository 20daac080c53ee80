/** Body of a request, at most `limit` bytes; the rest is not read. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | 'too_large' | 'cut'> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) return 'too_large';
  if (!request.body) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of request.body) {
      size += piece.length;
      if (size > limit) return 'too_large';
      pieces.push(piece);
    }
  } catch {
    return 'cut';
  }
  return Buffer.concat(pieces, size);
}
