import type { StaticPlace } from '../place.ts';
import { ATTRIBUTES } from './attributes.ts';
import { CONTROLS } from './controls.ts';
import { DRAWN } from './drawn.ts';
import { FLOOR } from './floor.ts';
import { HEAD } from './head.ts';
import { NAMES } from './names.ts';
import { TEXT } from './text.ts';

/** Every place of a page that is there before the recorder starts. */
export const STATIC_PLACES: readonly StaticPlace[] = [
  ...HEAD,
  ...TEXT,
  ...CONTROLS,
  ...FLOOR,
  ...ATTRIBUTES,
  ...DRAWN,
  ...NAMES,
];
