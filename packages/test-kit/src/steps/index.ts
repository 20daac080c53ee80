import type { Step } from '../place.ts';
import { FIELDS } from './fields.ts';
import { FRAME_STEPS } from './frames.ts';
import { LEVEL_STEPS } from './levels.ts';
import { MUTATIONS } from './mutations.ts';
import { NAME_STEPS } from './names.ts';
import { PAGE_STEPS } from './page.ts';
import { SHEET_STEPS } from './sheets.ts';

/** Everything that happens to a page while it is recorded. */
export const STEPS: readonly Step[] = [
  ...MUTATIONS,
  ...FIELDS,
  ...LEVEL_STEPS,
  ...FRAME_STEPS,
  ...SHEET_STEPS,
  ...PAGE_STEPS,
  ...NAME_STEPS,
];
