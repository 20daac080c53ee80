// Makes the font that draws masked text: one character, U+2592, as a paper slip of x-height with a fine line at its
// end. A colour font (COLR 0), as the slip must be pale whatever colour the page gives its text.
import { writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

const { Font, Glyph, Path } = opentype;

const ADVANCE = 500;
const HEIGHT = 510;
const LINE = 42;
/** Red, green, blue, alpha of CPAL, which stores them in the order blue, green, red, alpha. */
const colour = (red, green, blue, alpha) => ((blue << 24) | (green << 16) | (red << 8) | alpha) >>> 0;

/** @param {number} left @param {number} right */
function box(left, right) {
  const path = new Path();
  path.moveTo(left, 0);
  path.lineTo(left, HEIGHT);
  path.lineTo(right, HEIGHT);
  path.lineTo(right, 0);
  path.close();
  return path;
}

const glyphs = [
  new Glyph({ name: '.notdef', advanceWidth: ADVANCE, path: new Path() }),
  new Glyph({ name: 'slip', unicode: 0x2592, advanceWidth: ADVANCE, path: box(0, ADVANCE) }),
  new Glyph({ name: 'slip.fill', advanceWidth: ADVANCE, path: box(0, ADVANCE - LINE) }),
  new Glyph({ name: 'slip.line', advanceWidth: ADVANCE, path: box(ADVANCE - LINE, ADVANCE) }),
];
const font = new Font({
  familyName: 'Shoji mask',
  styleName: 'Regular',
  unitsPerEm: 1000,
  ascender: 800,
  descender: -200,
  // The time of making is written into the font; a fixed one keeps the file the same.
  createdTimestamp: 1_767_225_600,
  glyphs,
});
font.tables.colr = {
  version: 0,
  baseGlyphRecords: [{ glyphID: 1, firstLayerIndex: 0, numLayers: 2 }],
  layerRecords: [
    { glyphID: 2, paletteIndex: 0 },
    { glyphID: 3, paletteIndex: 1 },
  ],
};
font.tables.cpal = {
  version: 0,
  numPaletteEntries: 2,
  colorRecords: [colour(136, 138, 130, 120), colour(136, 138, 130, 62)],
  colorRecordIndices: [0],
};

const base64 = Buffer.from(font.toArrayBuffer()).toString('base64');
writeFileSync(
  new URL('../src/sandbox/mask-font.gen.ts', import.meta.url),
  `// Made by scripts/make-mask-font.mjs (pnpm font). Do not edit.\nexport const MASK_FONT = 'data:font/otf;base64,${base64}';\n`,
);
