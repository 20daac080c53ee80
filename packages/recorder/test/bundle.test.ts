import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { buildBrowserScripts } from '../build/build.ts';
import budget from './size-budget.json' with { type: 'json' };

const read = (file: string): Buffer => readFileSync(new URL(`../dist/browser/${file}`, import.meta.url));

it.each(Object.entries(budget))('%s is at most %i bytes with brotli', (file, most) => {
  const size = brotliCompressSync(read(file)).length;
  expect(size).toBeLessThanOrEqual(most);
  // A budget far above the truth holds nothing.
  expect(size).toBeGreaterThan(most * 0.9);
});

it.each(['Replayer', 'postcss', 'process.env', 'OffscreenCanvas', 'WebGL', 'ZodError', '__PURE__'])(
  'the recorder does not contain %s',
  (word) => {
    expect(read('recorder.js').toString()).not.toContain(word);
  },
);

it('the loader takes its settings as the free name that the server binds', () => {
  expect(read('loader.js').toString()).toContain('__SHOJI_CONFIG__');
});

it('the same source gives the same bytes', async () => {
  const hashes = (scripts: string[]): string[] =>
    scripts.map((code) => createHash('sha256').update(code).digest('hex'));
  expect(hashes(await buildBrowserScripts(false))).toEqual(hashes(await buildBrowserScripts(false)));
});

it('a bundle that does not use it contains nothing of it', async () => {
  const entry = fileURLToPath(new URL('../src/entry/index.ts', import.meta.url));
  const bundle = await rolldown({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? `import ${JSON.stringify(entry)}; globalThis.here = 1;` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  expect(output).toHaveLength(1);
  expect(output[0].code).not.toContain('shoji');
});
