import { errorBody } from '@shoji/schema';
import { describe, expect, it } from 'vitest';
import { address, request } from './request.ts';

const answering = (status: number, body: unknown, type = 'application/json'): typeof fetch =>
  (async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': type },
    })) as typeof fetch;

describe('address', () => {
  it('leaves out what is undefined or empty', () => {
    expect(address('/api/x', { site: undefined, cursor: '', limit: 50 })).toBe('/api/x?limit=50');
    expect(address('/api/x', {})).toBe('/api/x');
  });
  it('encodes values', () => {
    expect(address('/api/x', { cursor: 'a&b=c d' })).toBe('/api/x?cursor=a%26b%3Dc+d');
  });
});

describe('request', () => {
  it('answers with the parsed body', async () => {
    expect(await request('/api/me', { fetch: answering(200, { id: 'm' }) })).toEqual({ id: 'm' });
  });
  it('rejects with the code of the server', async () => {
    await expect(request('/api/me', { fetch: answering(401, errorBody('unauthenticated')) })).rejects.toMatchObject({
      code: 'unauthenticated',
      status: 401,
    });
  });
  it('says unreachable when the network fails', async () => {
    const fetch = (async () => Promise.reject(new TypeError('failed'))) as typeof globalThis.fetch;
    await expect(request('/api/me', { fetch })).rejects.toMatchObject({ code: 'unreachable', status: 0 });
  });
  it('says unreachable when a page comes instead of data', async () => {
    await expect(request('/api/me', { fetch: answering(200, '<html>', 'text/html') })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
  it('passes an abort on as it is', async () => {
    const stop = new AbortController();
    stop.abort();
    const fetch = (async (_: unknown, init: RequestInit) => {
      init.signal?.throwIfAborted();
    }) as unknown as typeof globalThis.fetch;
    await expect(request('/api/me', { fetch, signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
  it('sends JSON', async () => {
    let seen: RequestInit | undefined;
    const fetch = (async (_: unknown, init: RequestInit) => {
      seen = init;
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    }) as unknown as typeof globalThis.fetch;
    await request('/api/setup', { method: 'POST', body: { token: 't' }, fetch });
    expect(seen).toMatchObject({ method: 'POST', body: '{"token":"t"}', credentials: 'same-origin' });
  });
});
