// What a page loads, in kB after brotli: `pnpm build && pnpm size`. Fails when a page grew over its ceiling; raising
// one is a decision that belongs into the commit that needs it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const ASSETS = join(import.meta.dirname, '../dist/assets');
const CEILING_KB: Record<string, number> = { 'sign-in-page': 50, 'sessions-page': 95, 'replay-page': 105 };

const files = readdirSync(ASSETS);
const sizes = new Map(files.map((name) => [name, brotliCompressSync(readFileSync(join(ASSETS, name))).length]));

const fileOf = (chunk: string): string => {
  const found = files.find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
  if (!found) throw new Error(`There is no chunk ${chunk} in ${ASSETS}. Build first.`);
  return found;
};

/** A file, what it imports statically, and what the entry preloads with it (its style sheets among them). */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(ASSETS, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    if (name) withImports(name, seen);
  return seen;
}

/** Style sheets that belong to a lazy chunk, as Vite's table of dependencies in the entry says. */
function stylesOf(entry: string, chunk: string): string[] {
  const code = readFileSync(join(ASSETS, entry), 'utf8');
  const table = /\[((?:["'`]assets\/[\w.-]+["'`],?)+)\]/.exec(code)?.[1]?.match(/[\w.-]+\.(?:js|css)/g) ?? [];
  const call =
    new RegExp(`import\\([\`"']\\./${chunk.replaceAll('.', '\\.')}[\`"']\\)[^[]*\\[([\\d,]*)\\]`).exec(code)?.[1] ?? '';
  return call
    .split(',')
    .flatMap((at) => table[Number(at)] ?? [])
    .filter((name) => name.endsWith('.css'));
}

const entry = fileOf('index');
const base = files.filter((name) => name.startsWith('index-') && name.endsWith('.css'));
let failed = false;
for (const [page, ceiling] of Object.entries(CEILING_KB)) {
  const chunks = page === 'sign-in-page' ? [page] : ['shell', page];
  const loaded = new Set(base);
  for (const file of withImports(entry)) loaded.add(file);
  for (const chunk of chunks.map(fileOf)) {
    for (const file of withImports(chunk)) loaded.add(file);
    for (const file of stylesOf(entry, chunk)) loaded.add(file);
  }
  const kb = [...loaded].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1000;
  if (kb > ceiling) failed = true;
  console.log(`${page}: ${kb.toFixed(1)} kB in ${loaded.size} files, at most ${ceiling}`);
}
if (failed) process.exitCode = 1;
