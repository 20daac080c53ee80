import { describe, expect, it, vi } from 'vitest';
import { ensureChromium } from './ensure.mjs';

const SYSTEM = '/usr/bin/chromium';
const OWN = '/home/somebody/playwright/chrome';

/** A machine on which the files in `working` start; commands change it as `effects` says. */
function fakeMachine(working: string[], effects: Record<string, () => boolean> = {}, withApt = true) {
  const commands: string[] = [];
  const command =
    (name: string) =>
    async (...args: string[]): Promise<boolean> => {
      commands.push([name, ...args.filter((arg) => !arg.startsWith('-'))].join(' '));
      return effects[commands.at(-1) ?? '']?.() ?? false;
    };
  return {
    commands,
    machine: {
      findSystem: () => (working.includes(SYSTEM) || working.includes('broken') ? SYSTEM : undefined),
      own: OWN,
      runs: async (file: string | undefined) => file !== undefined && working.includes(file),
      playwright: command('playwright'),
      aptGet: withApt ? command('apt-get') : undefined,
    },
  };
}

const ensure = (machine: ReturnType<typeof fakeMachine>['machine'], named?: string) =>
  ensureChromium({ named, say: () => {}, machine });

describe('ensureChromium', () => {
  it('takes what is there and runs nothing', async () => {
    const { machine, commands } = fakeMachine([SYSTEM, OWN]);
    expect(await ensure(machine)).toBe(SYSTEM);
    expect(commands).toEqual([]);
  });

  it("takes Playwright's own when the system has none, or one that does not start", async () => {
    expect(await ensure(fakeMachine([OWN]).machine)).toBe(OWN);
    expect(await ensure(fakeMachine(['broken', OWN]).machine)).toBe(OWN);
  });

  it('never replaces the one that was named', async () => {
    const { machine, commands } = fakeMachine(['broken', OWN]);
    await expect(ensure(machine, SYSTEM)).rejects.toThrow(`SHOJI_CHROMIUM names ${SYSTEM}`);
    expect(commands).toEqual([]);
  });

  it("downloads Playwright's own first", async () => {
    const working: string[] = [];
    const { machine, commands } = fakeMachine(working, { 'playwright install chromium': () => working.push(OWN) > 0 });
    expect(await ensure(machine)).toBe(OWN);
    expect(commands).toEqual(['playwright install chromium']);
  });

  it('installs the package where the download cannot be had', async () => {
    const working: string[] = [];
    const { machine, commands } = fakeMachine(working, { 'apt-get install chromium': () => working.push(SYSTEM) > 0 });
    expect(await ensure(machine)).toBe(SYSTEM);
    expect(commands).toEqual(['playwright install chromium', 'apt-get update', 'apt-get install chromium']);
  });

  it('brings missing libraries where the package is empty', async () => {
    const working: string[] = [];
    const { machine } = fakeMachine(working, {
      'playwright install chromium': () => true,
      'playwright install-deps chromium': () => working.push(OWN) > 0,
    });
    expect(await ensure(machine)).toBe(OWN);
  });

  it('says one sentence when nothing helps, and asks for no package where it may not', async () => {
    const { machine, commands } = fakeMachine([], {}, false);
    await expect(ensure(machine)).rejects.toThrow(/^The tests need Chromium or Chrome, .* SHOJI_CHROMIUM .*\.$/);
    expect(commands).toEqual(['playwright install chromium']);
  });

  it('says what it does', async () => {
    const say = vi.fn();
    await expect(ensureChromium({ named: undefined, say, machine: fakeMachine([]).machine })).rejects.toThrow();
    expect(say).toHaveBeenCalledTimes(2);
  });
});
