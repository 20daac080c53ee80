// Builds dist/document/player.js. With --watch it goes on and builds again after each change.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rolldown, watch } from 'rolldown';
import { FORMAT, INPUT, OUTPUT } from './bundle.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function tellSize(): void {
  const file = readFileSync(OUTPUT);
  const packed = `${kB(gzipSync(file, { level: 9 }).length)} gzip, ${kB(brotliCompressSync(file).length)} brotli`;
  console.log(`player.js ${kB(file.length)}, ${packed}`);
}

if (process.argv.includes('--watch')) {
  const watcher = watch({ ...INPUT, output: { ...FORMAT, file: OUTPUT } });
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') {
      tellSize();
      void event.result.close();
    }
    if (event.code === 'ERROR') console.error(event.error);
  });
} else {
  const bundle = await rolldown(INPUT);
  await bundle.write({ ...FORMAT, file: OUTPUT });
  await bundle.close();
  tellSize();
}
