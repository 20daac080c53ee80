import { createMiddleware } from 'hono/factory';

const PERMISSIONS = ['accelerometer', 'camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** On every answer; routes may set stricter ones. HSTS only where the server itself, or its proxy, speaks HTTPS. */
export const securityHeaders = (options: { https: boolean }) =>
  createMiddleware(async (c, next) => {
    await next();
    const set = (name: string, value: string): void => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    set('X-Content-Type-Options', 'nosniff');
    set('Referrer-Policy', 'no-referrer');
    set('Permissions-Policy', PERMISSIONS);
    set('Cross-Origin-Opener-Policy', 'same-origin');
    set('Cross-Origin-Resource-Policy', 'same-origin');
    set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    if (options.https) set('Strict-Transport-Security', 'max-age=31536000');
  });
