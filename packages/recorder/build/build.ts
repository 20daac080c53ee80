import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, watch } from 'rolldown';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/**
 * rrweb's one file holds its replayer and two copies of postcss as well. These say that reading a property of an unused
 * import has no effect, without which 40 kB of them stay.
 */
const treeshake: BuildOptions['treeshake'] = {
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
  manualPureFunctions: ['__toESM', '__toESM$1', '__commonJSMin', '__commonJSMin$1'],
};

const script = (entry: string, file: string, banner: string): BuildOptions => ({
  input: here(entry),
  platform: 'browser',
  treeshake,
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  logLevel: 'warn',
  output: { file: here(`dist/browser/${file}`), format: 'iife', minify: true, postBanner: banner, sourcemap: false },
});

const scripts: BuildOptions[] = [
  script('src/loader/loader.ts', 'loader.js', ''),
  script(
    'src/entry/browser.ts',
    'recorder.js',
    `/*! Shoji recorder ${version}, MIT. Contains rrweb 2.2.2, MIT, Copyright (c) Contributors of rrweb. */`,
  ),
];

/** Builds `dist/browser/loader.js` and `dist/browser/recorder.js`; the same source gives the same bytes. */
export async function buildBrowserScripts(): Promise<void> {
  for (const options of scripts) await build(options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) {
    watch(scripts).on('event', (event) => {
      if (event.code === 'BUNDLE_END') console.log('recorder: built');
      if (event.code === 'ERROR') console.error(event.error);
    });
  } else {
    await buildBrowserScripts();
  }
}
