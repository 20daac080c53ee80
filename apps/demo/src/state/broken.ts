import type { Colour } from '../catalogue/colours.ts';

interface Fold {
  corner: { points: string };
}

/** The drawings of the corners were never made. */
const FOLDS: Partial<Record<Colour, Fold>> = {};

/** Broken on purpose: reads a property of something that is not there, and nobody catches it. */
export const showFoldedCorner = (colour: Colour): string => (FOLDS[colour] as Fold).corner.points;

/** Broken on purpose: a promise that is rejected, and nobody waits for it. */
export const askForStock = (colour: Colour): Promise<number> =>
  Promise.reject(new Error(`The stock of ${colour} paper did not answer in time.`));
