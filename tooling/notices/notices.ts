// Writes THIRD-PARTY-NOTICES.md from what is installed. With --check: writes nothing, ends with 1 when it is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Bundle, bundledPackages } from './bundled-packages.ts';
import { type KnownCopyrights, renderNotices } from './render-notices.ts';

const BUNDLES: readonly Bundle[] = [
  { folder: 'packages/recorder' },
  { folder: 'packages/player' },
  { folder: 'apps/dashboard' },
  { folder: 'apps/demo', also: ['@solidjs/router', 'solid-js'] },
  { folder: 'apps/server' },
];

const RRWEB = 'Copyright (c) 2018 Contributors (https://github.com/rrweb-io/rrweb/graphs/contributors) and SmartX Inc.';

const KNOWN: KnownCopyrights = {
  '@rrweb/types': RRWEB,
  '@rrweb/utils': RRWEB,
  rrdom: RRWEB,
  rrweb: RRWEB,
  'rrweb-snapshot': RRWEB,
  '@hono/zod-validator': 'The contributors of https://github.com/honojs/middleware',
};

const root = resolve(import.meta.dirname, '../..');
const file = join(root, 'THIRD-PARTY-NOTICES.md');
const packages = bundledPackages(root, BUNDLES);
const wanted = renderNotices(packages, KNOWN);

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
  console.log(`${packages.length} packages in THIRD-PARTY-NOTICES.md`);
} else if (existsSync(file) && readFileSync(file, 'utf8') === wanted) {
  console.log(`${packages.length} packages, up to date`);
} else {
  console.log('THIRD-PARTY-NOTICES.md is out of date: run `pnpm notices`.');
  process.exitCode = 1;
}
