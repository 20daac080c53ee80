// How the player's document is bundled; the tests bundle it the same way.
import { fileURLToPath } from 'node:url';
import type { InputOptions, OutputOptions } from 'rolldown';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const OUTPUT = at('../dist/document/player.js');

/**
 * rrweb's entry holds the recorder as well. Without these flags two copies of postcss would survive the tree-shaking
 * of it, as they are read at the top level.
 */
export const INPUT = {
  input: at('../src/document/main.ts'),
  platform: 'browser',
  treeshake: {
    propertyReadSideEffects: false,
    unknownGlobalSideEffects: false,
    manualPureFunctions: ['__toESM', '__toESM$1', '__commonJSMin', '__commonJSMin$1'],
  },
} satisfies InputOptions;

export const FORMAT = {
  format: 'iife',
  minify: true,
  comments: false,
} satisfies OutputOptions;
