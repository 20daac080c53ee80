import { describe, expect, it } from 'vitest';
import { safeReturnPath, signInPath } from './return-path.ts';

describe('safeReturnPath', () => {
  it.each([
    ['/sessions/abc?t=12', '/sessions/abc?t=12'],
    ['/snippet?site=demo', '/snippet?site=demo'],
    ['/a/../snippet', '/snippet'],
  ])('keeps %s', (wanted, path) => {
    expect(safeReturnPath(wanted)).toBe(path);
  });

  it.each([
    undefined,
    '',
    '/',
    'sessions',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    ' /sessions/x',
    '/sign-in',
    '/sign-in?to=/sign-in',
    '/setup',
    '/api/me',
  ])('does not go to %j', (wanted) => {
    expect(safeReturnPath(wanted)).toBe('/sessions');
  });
});

describe('signInPath', () => {
  it('carries the way back', () => {
    expect(signInPath('/sessions/a?t=5')).toBe('/sign-in?to=%2Fsessions%2Fa%3Ft%3D5');
  });
  it('leaves out the usual one', () => {
    expect(signInPath('/sessions')).toBe('/sign-in');
    expect(signInPath('/sign-in?to=/x')).toBe('/sign-in');
  });
});
