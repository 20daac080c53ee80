// Size of the masking pass as a browser gets it: `pnpm -F @shoji/masking size`, with `--by-module` what each module adds.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const source = fileURLToPath(new URL('../src/', import.meta.url));

async function bundle(without?: string): Promise<{ code: string; modules: string[] }> {
  const built = await rolldown({
    input: 'entry',
    // A module that is left out has no exports; what asks for them gets nothing.
    shimMissingExports: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) =>
          id === '\0entry'
            ? `import { createMasker } from '${source}index.ts'; globalThis.m = createMasker;`
            : id === without
              ? 'export {};'
              : null,
      },
    ],
  });
  const { output } = await built.generate({ format: 'iife', minify: true });
  return { code: output[0].code, modules: output[0].moduleIds.filter((id) => id.startsWith(source)) };
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;
const whole = await bundle();
const brotli = brotliCompressSync(whole.code).length;
console.log(`minified ${kib(whole.code.length)}, gzip ${kib(gzipSync(whole.code).length)}, brotli ${kib(brotli)}`);

if (process.argv.includes('--by-module')) {
  const rows: [string, number][] = [];
  for (const id of whole.modules) {
    rows.push([relative(source, id), brotli - brotliCompressSync((await bundle(id)).code).length]);
  }
  rows.sort((a, b) => b[1] - a[1]);
  for (const [name, bytes] of rows) console.log(`${String(bytes).padStart(6)}  ${name}`);
}
