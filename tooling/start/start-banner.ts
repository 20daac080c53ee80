import type { Addresses } from '../stack/addresses.ts';

/** What `npm start` says once everything answers. How to sign in follows, in the server's own words. */
export function startBanner({ serverUrl, shopUrl }: Addresses, dataFolder: string): string {
  return [
    '',
    'Shoji is running. Ctrl-C stops it.',
    '',
    `  Demo shop   ${shopUrl}`,
    `  Dashboard   ${serverUrl}`,
    `  Data        ${dataFolder}`,
    '',
    '',
  ].join('\n');
}
