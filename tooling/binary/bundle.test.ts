import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { bundleServer } from './bundle.ts';

const root = resolve(import.meta.dirname, '../..');

it('an older Node can read as far as the check of its version', async () => {
  const folder = temporaryFolder();
  await bundleServer({ root, file: join(folder, 'main.js'), format: 'esm' });
  expect(readdirSync(folder).sort()).toEqual(['main.js', 'server.js']);
  const main = readFileSync(join(folder, 'main.js'), 'utf8');
  expect(main).not.toMatch(/^\s*(import|export)\b[^(]*\bfrom\b/m);
  expect(main).not.toMatch(/^\s*import\s*['"]/m);
  expect(main.indexOf('nodeIsTooOld(process')).toBeLessThan(main.indexOf('import("./server.js")'));
});

it('the binary gets one file, in which nothing but Node is asked for', async () => {
  const folder = temporaryFolder();
  await bundleServer({ root, file: join(folder, 'main.cjs'), format: 'cjs' });
  expect(readdirSync(folder)).toEqual(['main.cjs']);
  const asked = [...readFileSync(join(folder, 'main.cjs'), 'utf8').matchAll(/= require\("([^"]+)"\)/g)];
  expect(asked).not.toEqual([]);
  expect(asked.map(([, name]) => name ?? '').filter((name) => !isBuiltin(name))).toEqual([]);
});
