import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadNativeAddon, unpackAddon } from './native-addon.ts';

const ADDON = new TextEncoder().encode('native part');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shoji-addon-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('unpackAddon', () => {
  it('writes for this account alone, leaves no draft, and takes what is there the next time', () => {
    const file = unpackAddon(ADDON, join(folder, 'new'));
    expect(readFileSync(file, 'utf8')).toBe('native part');
    expect([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    const { ino } = statSync(file);
    expect(unpackAddon(ADDON, join(folder, 'new'))).toBe(file);
    expect(statSync(file).ino).toBe(ino);
    expect(readdirSync(dirname(file))).toHaveLength(1);
  });

  it('does not believe a file for its name', () => {
    const file = unpackAddon(ADDON, folder);
    writeFileSync(file, 'something else');
    expect(unpackAddon(ADDON, folder)).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('native part');
  });

  it('has another name for another content', () =>
    expect(unpackAddon(new TextEncoder().encode('next version'), folder)).not.toBe(unpackAddon(ADDON, folder)));
});

describe('loadNativeAddon', () => {
  /** Tries every place up to `fitting`, as if all before it were mounted noexec. */
  function tryPlaces(fitting: RegExp, cacheFolder: string | undefined): string[] {
    const tried: string[] = [];
    loadNativeAddon(ADDON, { dataFolder: join(folder, 'data'), cacheFolder }, (file) => {
      tried.push(dirname(file));
      expect(readFileSync(file, 'utf8')).toBe('native part');
      if (!fitting.test(file)) throw new Error('failed to map segment from shared object');
      return {};
    });
    return tried;
  }

  it('asks the named cache folder first', () => {
    const cache = join(folder, 'cache');
    expect(tryPlaces(/cache/, cache)).toEqual([cache]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('takes the data folder where no other is named', () =>
    expect(tryPlaces(/data/, undefined)).toEqual([join(folder, 'data/.native')]));

  it('goes on to a temporary folder, of which nothing is left', () => {
    const tried = tryPlaces(/shoji-native-/, join(folder, 'cache'));
    expect(tried.slice(0, 2)).toEqual([join(folder, 'cache'), join(folder, 'data/.native')]);
    expect(tried[2]).toContain(join(tmpdir(), 'shoji-native-'));
    expect(existsSync(tried[2] ?? '')).toBe(false);
  });

  it('passes over a folder that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    chmodSync(join(folder, 'file'), 0o400);
    expect(tryPlaces(/data/, join(folder, 'file/cache'))).toEqual([join(folder, 'data/.native')]);
  });

  it('ends with a sentence that names the way out', () =>
    expect(() => tryPlaces(/nowhere/, undefined)).toThrow(/cannot be loaded.*SHOJI_CACHE_DIR/));
});
