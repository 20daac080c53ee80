import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('has defaults that need no environment', () => {
  const config = readConfig({}, {}, '/srv');
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4700, dataFolder: '/srv/data', rateLimit: true });
});

it.each([
  [{ SHOJI_PORT: 'x' }, 'SHOJI_PORT'],
  [{ SHOJI_PORT: '70000' }, 'SHOJI_PORT'],
  [{ SHOJI_PUBLIC_URL: 'shoji.example' }, 'SHOJI_PUBLIC_URL'],
  [{ SHOJI_PUBLIC_URL: 'https://shoji.example/path' }, 'SHOJI_PUBLIC_URL'],
  [{ SHOJI_TLS_CERT: 'a.pem' }, 'SHOJI_TLS_KEY'],
  [{ SHOJI_ADMIN_EMAIL: 'a@b.example' }, 'SHOJI_ADMIN_PASSWORD'],
  [{ SHOJI_SESSION_IDLE_S: '-1' }, 'SHOJI_SESSION_IDLE_S'],
  [{ SHOJI_TRUST_PROXY: 'maybe' }, 'SHOJI_TRUST_PROXY'],
  [{ SHOJI_HOST: '0.0.0.0' }, '--insecure-http'],
  [{ SHOJI_HOST: '0.0.0.0', SHOJI_TRUST_PROXY: '1', SHOJI_RATE_LIMIT: 'off' }, 'SHOJI_RATE_LIMIT'],
])('refuses %j and names %s', (env, name) => {
  expect(() => readConfig(env)).toThrow(name);
});

it.each([
  [{ SHOJI_HOST: '0.0.0.0', SHOJI_TRUST_PROXY: 'on' }, {}],
  [{ SHOJI_HOST: '0.0.0.0', SHOJI_TLS_CERT: 'a', SHOJI_TLS_KEY: 'b' }, {}],
  [{ SHOJI_HOST: '0.0.0.0' }, { insecureHttp: true }],
  [{ SHOJI_HOST: '127.0.0.2', SHOJI_RATE_LIMIT: 'off' }, {}],
])('takes %j with %j', (env, flags) => {
  expect(() => readConfig(env, flags)).not.toThrow();
});
