import { expect, test } from 'vitest';
import { maskAssetUrl, maskUrl } from './url.ts';

test.each([
  ['https://Shop.example/', 'https://shop.example/'],
  ['https://shop.example/products/blue-lamp', 'https://shop.example/products/blue-lamp'],
  ['https://shop.example/cart?step=2&coupon=SECRET', 'https://shop.example/cart?step=~&coupon=~'],
  ['https://shop.example/a#token=abc', 'https://shop.example/a#~'],
  ['https://shop.example/orders/20394', 'https://shop.example/orders/~'],
  ['https://shop.example/users/john-doe/edit', 'https://shop.example/users/~/edit'],
  ['https://shop.example/reset/abcdef', 'https://shop.example/reset/~'],
  ['https://shop.example/x/550e8400-e29b-41d4-a716-446655440000', 'https://shop.example/x/~'],
  ['https://shop.example/x/a@b.cz', 'https://shop.example/x/~'],
  ['https://shop.example/x/J%C3%A1n', 'https://shop.example/x/~'],
  ['https://shop.example/x/k3x9z1qq', 'https://shop.example/x/~'],
  ['https://shop.example/v2/index.html', 'https://shop.example/v2/index.html'],
  ['https://user:pass@shop.example:8443/a', 'https://shop.example:8443/a'],
  ['https://shop.example/?a@b.cz=1&x[]=2', 'https://shop.example/?~=~&x[]=~'],
  ['/relative/path?q=1', '/relative/path?q=~'],
  ['?q=1', '?q=~'],
  ['/p?SECRET', '/p?~'],
  ['/p?a=1&SECRET&&b=', '/p?a=~&~&&b=~'],
  ['//cdn.example/app.js', '//cdn.example/app.js'],
  ['about:blank', 'about:blank'],
  ['mailto:john@example.com', '#'],
  ['tel:+420777123456', '#'],
  ['javascript:alert(1)', '#'],
  ['java\nscript:alert(1)', '#'],
  ['data:text/html,hello', '#'],
  ['blob:https://x/550e8400', '#'],
  ['file:///home/john/x.html', 'file://~'],
  ['', ''],
])('%j is told as %j', (url, expected) => {
  expect(maskUrl(url)).toBe(expected);
  expect(maskUrl(expected)).toBe(expected);
});

test('an address of a picture has no query and no fragment', () => {
  expect(maskAssetUrl('https://cdn.example/a/b.png?sig=1#x')).toBe('https://cdn.example/a/b.png');
});
