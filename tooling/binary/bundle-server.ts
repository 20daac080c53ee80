// The build script of the server: apps/server/dist/main.js and, beside it, the database's native part.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleServer } from './bundle.ts';
import { nativeAddonFile } from './native-addon.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'apps/server/dist');

mkdirSync(dist, { recursive: true });
await bundleServer({ root, file: join(dist, 'main.js'), format: 'esm' });
copyFileSync(nativeAddonFile(root), join(dist, 'better_sqlite3.node'));
