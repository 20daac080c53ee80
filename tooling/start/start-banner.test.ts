import { expect, it } from 'vitest';
import { startBanner } from './start-banner.ts';

const SHOP = 'http://127.0.0.1:4701';

it('says the way in that the server told', () => {
  const banner = startBanner(['Dashboard  http://x', '  http://x/setup#TOKEN'], SHOP);
  expect(banner).toContain('http://x/setup#TOKEN');
  expect(banner).toContain(SHOP);
  expect(banner).not.toContain('Sign in at');
});

it('says the way in when there is an account already', () =>
  expect(startBanner(['Dashboard  http://x'], SHOP)).toContain('Sign in at the dashboard'));
