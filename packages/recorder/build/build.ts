import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, watch } from 'rolldown';
import { INTERNAL_NAMES } from './internal-names.ts';
import { slimRrweb } from './slim-rrweb.ts';

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

const NOTICE = `/*! Shoji recorder ${version}, MIT. Contains rrweb 2.2.2, MIT, Copyright (c) Contributors of rrweb. */`;

const script = (entry: string, file: string, banner: string): BuildOptions => ({
  input: here(entry),
  platform: 'browser',
  treeshake,
  plugins: [slimRrweb()],
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  logLevel: 'warn',
  output: {
    file: here(`dist/browser/${file}`),
    format: 'iife',
    minify: { mangleProps: { include: INTERNAL_NAMES } },
    comments: false,
    postBanner: banner,
    sourcemap: false,
  },
});

/** The script that a page loads lazily: everything but the loader. */
export const recorderScript = (): BuildOptions => script('src/entry/browser.ts', 'recorder.js', NOTICE);

const scripts: BuildOptions[] = [script('src/loader/loader.ts', 'loader.js', ''), recorderScript()];

/** Builds `dist/browser/loader.js` and `dist/browser/recorder.js`, or answers with their text when `write` is false. */
export async function buildBrowserScripts(write = true): Promise<string[]> {
  const built: string[] = [];
  for (const options of scripts) {
    const { output } = await build({ ...options, write });
    built.push(output[0].code);
  }
  return built;
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
