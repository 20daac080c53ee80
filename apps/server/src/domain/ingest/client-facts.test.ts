import { expect, it } from 'vitest';
import { readClientFacts } from './client-facts.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const IPAD =
  'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';

it.each([
  [CHROME, { browser: 'Chrome 131', os: 'Windows', device: 'desktop', automated: false, crawler: false }],
  [IPHONE, { browser: 'Safari 18', os: 'iOS', device: 'mobile', automated: false, crawler: false }],
  [IPAD, { browser: 'Safari 17', os: 'iOS', device: 'tablet', automated: false, crawler: false }],
  [CHROME.replace('Chrome/', 'HeadlessChrome/'), { browser: 'Chrome 131', automated: true, crawler: false }],
  ['node', { automated: true, crawler: false }],
  ['curl/8.5.0', { automated: true, crawler: false }],
  ['Googlebot/2.1 (+http://www.google.com/bot.html)', { automated: false, crawler: true }],
  ['Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)', { automated: false, crawler: true }],
  [undefined, { browser: 'Unknown', os: 'Unknown', device: 'desktop', automated: true, crawler: false }],
  ['x'.repeat(100_000), { crawler: false }],
])('reads %s', (userAgent, facts) => {
  expect(readClientFacts(userAgent)).toMatchObject(facts);
});
