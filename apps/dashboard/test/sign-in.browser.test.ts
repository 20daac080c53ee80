import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { OWNER } from './fake/fake-api.ts';
import { createHarness, pathOf, until } from './harness.ts';

const { open } = createHarness();

async function fill(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(OWNER.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('signing in', () => {
  it('comes back to the page one wanted, with its query', async () => {
    const { page, world } = await open('/snippet?site=blog', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await page.getByLabel('E-mail').waitFor();
    expect(pathOf(page)).toBe('/sign-in?to=%2Fsnippet%3Fsite%3Dblog');
    await fill(page, OWNER.password);
    await until(() => pathOf(page), '/snippet?site=blog');
    expect(world.signedIn).toBe(true);
  });

  it('does not follow a way back to another site', async () => {
    const { page, url } = await open('/sign-in?to=//evil.example/x', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await fill(page, OWNER.password);
    await until(() => page.url(), `${url}/sessions`);
  });

  it('says what is wrong beside the field, and takes a second try', async () => {
    const { page } = await open('/sign-in', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await fill(page, 'not the password');
    const problem = page.getByRole('alert').filter({ hasText: 'do not match' });
    await problem.waitFor();
    const password = page.getByLabel('Password');
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    await until(() => page.evaluate(() => document.activeElement?.getAttribute('name')), 'password');
    await fill(page, OWNER.password);
    await until(() => pathOf(page), '/sessions');
  });

  it('explains the loop of a dropped cookie instead of running in it', async () => {
    const { page, world } = await open('/sign-in', {
      change: (w) => {
        w.signedIn = false;
        w.dropsCookies = true;
      },
    });
    await fill(page, OWNER.password);
    await page.getByText('the browser dropped the cookie').waitFor();
    expect(pathOf(page)).toBe('/sign-in');
    expect(world.asked.filter((path) => path === '/api/me')).toHaveLength(1);
  });

  it('says so when the server cannot be reached', async () => {
    const { page } = await open('/sign-in', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await page.route('**/api/auth/**', (route) => route.abort());
    page.removeAllListeners('console');
    await fill(page, OWNER.password);
    await page.getByRole('alert').filter({ hasText: 'tries again by itself' }).waitFor();
  });

  it('takes a one-time link, and takes its token out of the address', async () => {
    const { page } = await open('/sign-in#good', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await until(() => pathOf(page), '/sessions');
    expect(page.url()).not.toContain('good');
    await page.goBack();
    expect(page.url()).not.toContain('good');
  });

  it('says that a link is used up', async () => {
    const { page } = await open('/sign-in#old', {
      change: (w) => {
        w.signedIn = false;
      },
    });
    await page.getByRole('alert').filter({ hasText: 'used up' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  it('says where the set-up link is when there is no account yet', async () => {
    const { page } = await open('/sign-in', {
      change: (w) => {
        w.signedIn = false;
        w.setupNeeded = true;
      },
    });
    await page.getByText('shoji setup-link').waitFor();
  });

  it('signs out', async () => {
    const { page, world } = await open('/sessions');
    await page.getByRole('button', { name: 'Account: Jana' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await until(() => pathOf(page), '/sign-in');
    expect(world.signedIn).toBe(false);
  });
});

describe('setting up', () => {
  const signedOut = {
    change: (w: { signedIn: boolean; setupNeeded: boolean }) => {
      w.signedIn = false;
      w.setupNeeded = true;
    },
  };
  const submit = async (page: Page, password: string): Promise<void> => {
    await page.getByLabel('E-mail').fill('jana@shop.example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
  };

  it('makes the account and opens the list', async () => {
    const { page } = await open('/setup#good', signedOut);
    await submit(page, 'five unrelated words here');
    await until(() => pathOf(page), '/sessions');
  });

  it('shows what would make the password better', async () => {
    const { page } = await open('/setup#good', signedOut);
    await submit(page, 'password12345');
    await page.getByText('Add more words that are less common.').waitFor();
    await submit(page, 'short');
    await page.getByText('This is too short.').waitFor();
  });

  it('says that the link is used up', async () => {
    const { page } = await open('/setup#old', signedOut);
    await submit(page, 'five unrelated words here');
    await page.getByRole('heading', { name: 'used up' }).waitFor();
  });

  it('says that the link is not complete', async () => {
    const { page } = await open('/setup', signedOut);
    await page.getByRole('heading', { name: 'not complete' }).waitFor();
  });
});

it('explains why the server refuses to sign in over plain HTTP', async () => {
  const { page } = await open('/sign-in', {
    change: (w) => {
      w.signedIn = false;
      w.failing.set('/api/auth/sign-in', 'insecure_transport');
    },
  });
  await fill(page, OWNER.password);
  await page.getByRole('heading', { name: 'Signing in needs HTTPS here.' }).waitFor();
  await page.getByText('SHOJI_TRUST_PROXY').waitFor();
});
