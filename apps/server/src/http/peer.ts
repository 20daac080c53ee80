import { createHmac, randomBytes } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

const DAY_MS = 86_400_000;
let key = { day: -1, bytes: randomBytes(32) };

/** Address of a client as a name for rate limits: keyed with a key that lives one day and in memory only. */
export function addressName(address: string, now: number): string {
  const day = Math.floor(now / DAY_MS);
  if (key.day !== day) key = { day, bytes: randomBytes(32) };
  return createHmac('sha256', key.bytes).update(address).digest('base64url').slice(0, 16);
}

const lastOf = (header: string | undefined): string | undefined => header?.split(',').at(-1)?.trim();

/** Who is at the other end. `X-Forwarded-For` counts only behind a trusted proxy, and then its last entry. */
export function peerAddress(c: Context, trustProxy: boolean): string {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket;
  const forwarded = trustProxy ? lastOf(c.req.header('x-forwarded-for')) : undefined;
  return forwarded || socket?.remoteAddress || 'unknown';
}

const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i;

/** Origin under which the browser asks: the configured one, else the one in the request. */
export function ownOrigin(c: Context, settings: { publicUrl: string | undefined; trustProxy: boolean }): string {
  if (settings.publicUrl) return settings.publicUrl;
  const url = new URL(c.req.url);
  const proto = settings.trustProxy ? lastOf(c.req.header('x-forwarded-proto')) : undefined;
  const host = settings.trustProxy ? lastOf(c.req.header('x-forwarded-host')) : undefined;
  const scheme = proto === 'https' || proto === 'http' ? proto : url.protocol.slice(0, -1);
  return `${scheme}://${host && HOST.test(host) ? host.toLowerCase() : url.host}`;
}
