import { describe, expect, it } from 'vitest';
import { playerDocument, playerHeaders } from './document-html.ts';

const nonce = 'MDEyMzQ1Njc4OWFiY2RlZg==';

describe('playerHeaders', () => {
  it('has the policy that every replay depends on, to the letter', () => {
    expect(playerHeaders(nonce)['Content-Security-Policy']).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; ` +
        "connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
  });
  it('keeps the address from others, nothing in caches, and every feature off', () => {
    const headers = playerHeaders(nonce);
    expect(headers).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    const features = headers['Permissions-Policy']?.split(', ') ?? [];
    expect(features).toContain('camera=()');
    expect(features.every((feature) => feature.endsWith('=()'))).toBe(true);
  });
  it.each(['', 'short', `${nonce}'; script-src *`, `${nonce}" onload="`])('refuses the nonce %j', (bad) => {
    expect(() => playerHeaders(bad)).toThrow(TypeError);
    expect(() => playerDocument({ nonce: bad, scriptUrl: '/x.js' })).toThrow(TypeError);
  });
});

describe('playerDocument', () => {
  it('holds one script, by its nonce', () => {
    const html = playerDocument({ nonce, scriptUrl: '/player/player-1.js', lang: 'cs' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script nonce="${nonce}" src="/player/player-1.js"></script>`);
    expect(html).toContain('<html lang="cs">');
  });
  it('cannot be left by an address or a language', () => {
    const html = playerDocument({ nonce, scriptUrl: '/x"><script>', lang: '"><b>' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<b>');
  });
});
