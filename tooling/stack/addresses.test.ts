import { describe, expect, it } from 'vitest';
import { readAddresses } from './addresses.ts';

describe('readAddresses', () => {
  it('has the defaults of the public contract', () =>
    expect(readAddresses({})).toEqual({
      serverHost: '127.0.0.1',
      serverPort: 4700,
      serverUrl: 'http://127.0.0.1:4700',
      serverProbe: 'http://127.0.0.1:4700',
      shopPort: 4701,
      shopUrl: 'http://127.0.0.1:4701',
    }));

  it('asks this machine and shows people the public address', () =>
    expect(
      readAddresses({
        SHOJI_HOST: '0.0.0.0',
        SHOJI_PORT: '8443',
        SHOJI_TLS_CERT: '/cert.pem',
        SHOJI_PUBLIC_URL: 'https://shoji.example',
      }),
    ).toMatchObject({ serverProbe: 'https://127.0.0.1:8443', serverUrl: 'https://shoji.example' }));

  it('writes IPv6 addresses as URLs do', () =>
    expect(readAddresses({ SHOJI_HOST: '::1' }).serverProbe).toBe('http://[::1]:4700'));
});
