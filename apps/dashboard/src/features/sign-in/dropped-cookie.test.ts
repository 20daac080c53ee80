import { describe, expect, it } from 'vitest';
import { explainDroppedCookie } from './dropped-cookie.ts';

describe('explainDroppedCookie', () => {
  it.each([
    ['http://shoji.lan:4700/', 'plain-http'],
    ['http://192.168.1.20:4700/', 'plain-http'],
    ['http://127.evil.example/', 'plain-http'],
    ['http://127.0.0.1:4700/', 'unknown'],
    ['http://localhost:4700/', 'unknown'],
    ['http://shoji.localhost/', 'unknown'],
    ['http://[::1]:4700/', 'unknown'],
    ['https://shoji.example/', 'unknown'],
  ])('%s: %s', (address, reason) => {
    expect(explainDroppedCookie(new URL(address)).reason).toBe(reason);
  });
  it('names the address that works on the server itself', () => {
    expect(explainDroppedCookie(new URL('http://shoji.lan:4700/')).localAddress).toBe('http://127.0.0.1:4700');
    expect(explainDroppedCookie(new URL('http://shoji.lan/')).localAddress).toBe('http://127.0.0.1');
  });
});
