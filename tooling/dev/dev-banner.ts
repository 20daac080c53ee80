export interface DevPlaces {
  dashboard: string;
  signInLink: string;
  shop: string;
  server: string;
  dataFolder: string;
}

/** What `pnpm dev` says once everything answers. */
export function devBanner({ dashboard, signInLink, shop, server, dataFolder }: DevPlaces): string {
  return [
    '',
    'Shoji runs from source. Changes show at once; Ctrl-C stops everything.',
    '',
    `  Dashboard   ${dashboard}`,
    `  Sign in     ${signInLink}   (works once)`,
    `  Demo shop   ${shop}`,
    `  Server      ${server}`,
    `  Data        ${dataFolder}`,
    '',
    '`pnpm seed` in another terminal sends a dozen scripted visitors to the shop.',
    '',
    '',
  ].join('\n');
}
