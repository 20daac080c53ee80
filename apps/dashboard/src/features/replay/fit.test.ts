import { expect, it } from 'vitest';
import { fit } from './fit.ts';

it.each([
  [
    { width: 1000, height: 500 },
    { width: 500, height: 500 },
    { width: 500, height: 250, scale: 0.5 },
  ],
  [
    { width: 390, height: 844 },
    { width: 900, height: 422 },
    { width: 195, height: 422, scale: 0.5 },
  ],
  [
    { width: 390, height: 844 },
    { width: 2000, height: 2000 },
    { width: 390, height: 844, scale: 1 },
  ],
  [
    { width: 0, height: 0 },
    { width: 900, height: 422 },
    { width: 0, height: 0, scale: 1 },
  ],
  [
    { width: 100, height: 100 },
    { width: 0, height: 0 },
    { width: 0, height: 0, scale: 1 },
  ],
])('fits %j into %j', (content, room, fitted) => {
  expect(fit(content, room)).toEqual(fitted);
});
