import { expect, it } from 'vitest';
import { chosenSite } from './chosen-site.ts';

const sites = [{ key: 'demo' }, { key: 'shop' }];

it.each([
  [{ inAddress: 'shop', remembered: 'demo', sites }, 'shop'],
  [{ inAddress: undefined, remembered: 'demo', sites }, 'demo'],
  [{ inAddress: undefined, remembered: '', sites }, undefined],
  [{ inAddress: 'gone', remembered: '', sites }, undefined],
  [{ inAddress: undefined, remembered: 'gone', sites }, undefined],
  [{ inAddress: undefined, remembered: 'demo', sites: undefined }, 'demo'],
])('%j chooses %j', (from, key) => {
  expect(chosenSite(from)).toBe(key);
});
