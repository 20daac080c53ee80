import { expect, it } from 'vitest';
import { fit } from './fit.ts';

it.each([
  [
    'shrinks by the tighter side',
    { width: 1000, height: 500 },
    { width: 500, height: 500 },
    { scale: 0.5, left: 0, top: 125 },
  ],
  ['never enlarges', { width: 300, height: 200 }, { width: 500, height: 400 }, { scale: 1, left: 100, top: 100 }],
  [
    'survives a box without a size',
    { width: 300, height: 200 },
    { width: 0, height: 0 },
    { scale: 0.01, left: 0, top: 0 },
  ],
])('%s', (_, window, box, expected) => {
  expect(fit(window, box)).toEqual(expected);
});
