import { describe, expect, it, vi } from 'vitest';
import { devBanner } from './dev-banner.ts';
import { createDevOutput } from './dev-output.ts';

describe('createDevOutput', () => {
  it('takes the link out of the output, at every start of the server', async () => {
    const write = vi.fn();
    const output = createDevOutput(write);
    output.open();
    output.onLine('server', 'SIGN-IN-LINK http://x/sign-in#A', 'stdout');
    output.onLine('server', 'SIGN-IN-LINK http://x/sign-in#B', 'stdout');
    expect(await output.signInLink).toBe('http://x/sign-in#A');
    expect(write).not.toHaveBeenCalled();
  });

  it('shows only complaints before it opens, everything after, each with its part', () => {
    const write = vi.fn();
    const output = createDevOutput(write);
    output.onLine('dashboard', 'VITE ready', 'stdout');
    output.onLine('server', 'cannot', 'stderr');
    output.open();
    output.onLine('demo', '', 'stdout');
    output.onLine('demo', 'page reload', 'stdout');
    expect(write.mock.calls).toEqual([
      ['server     cannot', 'stderr'],
      ['demo       page reload', 'stdout'],
    ]);
  });

  it('shows what it held back when the stack did not come up', () => {
    const write = vi.fn();
    const output = createDevOutput(write);
    output.onLine('player', 'why', 'stdout');
    output.dump();
    expect(write.mock.calls).toEqual([['player     why', 'stdout']]);
  });
});

it('the banner names everything one needs', () => {
  const places = { dashboard: 'D', signInLink: 'L', shop: 'S', server: 'V', dataFolder: 'F' };
  for (const place of Object.values(places)) expect(devBanner(places)).toMatch(new RegExp(`  ${place}\\b`));
});
