import { expect, it } from 'vitest';
import { requestOf } from './request-entry.ts';

const entry = {
  name: 'https://a.example/x',
  initiatorType: 'fetch',
  startTime: 100.4,
  duration: 20.6,
  transferSize: 340,
  decodedBodySize: 900,
  responseStatus: 200,
};

it('tells how long ago it began, how long it took, status and sizes', () => {
  expect(requestOf(entry, 200)).toEqual({
    url: 'https://a.example/x',
    type: 'fetch',
    ago: 100,
    ms: 21,
    status: 200,
    bytes: 340,
    size: 900,
  });
});

it('tells of a cached body that nothing came over the wire', () => {
  expect(requestOf({ ...entry, transferSize: 0 }, 200)).toMatchObject({ bytes: 0, size: 900 });
});

it('takes the zeros of another origin for unknown', () => {
  const { responseStatus: _, ...older } = { ...entry, transferSize: 0, decodedBodySize: 0 };
  for (const opaque of [older, { ...older, responseStatus: 0 }])
    expect(Object.keys(requestOf(opaque, 200))).toEqual(['url', 'type', 'ago', 'ms']);
});
