// Size of the masking pass as a browser gets it: `pnpm -F @shoji/masking size`.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: 'entry',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? '\0entry' : null),
      load: (id) =>
        id === '\0entry'
          ? `import { createMasker } from '${new URL('../src/index.ts', import.meta.url).pathname}'; globalThis.m = createMasker;`
          : null,
    },
  ],
});
const { output } = await bundle.generate({ format: 'iife', minify: true });
const code = output[0].code;
const kib = (bytes: number) => `${(bytes / 1024).toFixed(2)} KiB`;
console.log(
  `minified ${kib(code.length)}, gzip ${kib(gzipSync(code).length)}, brotli ${kib(brotliCompressSync(code).length)}`,
);
