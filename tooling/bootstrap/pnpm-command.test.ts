import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { choosePnpm, installedPnpm, pinnedPnpm } from './pnpm-command.mjs';

describe('choosePnpm', () => {
  const pin = '12.4.2';
  const ownFile = '/repository/node_modules/.bin/pnpm';

  it('takes our own copy when it is the pinned one, and asks nothing else', async () => {
    const onPath = vi.fn(async () => pin);
    expect(await choosePnpm({ pin, installed: pin, onPath, ownFile })).toEqual({
      command: ownFile,
      args: [],
      from: 'project',
    });
    expect(onPath).not.toHaveBeenCalled();
  });

  it.each([undefined, '12.4.1'])('takes the one on PATH when ours is %s', async (installed) => {
    const chosen = await choosePnpm({ pin, installed, onPath: async () => pin, ownFile });
    expect(chosen).toEqual({ command: 'pnpm', args: [], from: 'path' });
  });

  it.each([undefined, '11.0.0'])('goes through npx when the one on PATH is %s', async (found) => {
    const chosen = await choosePnpm({ pin, installed: undefined, onPath: async () => found, ownFile });
    expect(chosen).toEqual({ command: 'npx', args: ['--yes', 'pnpm@12.4.2'], from: 'npx' });
  });
});

describe('the versions', () => {
  it('reads the pin, with or without a hash', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'package.json'), '{"packageManager":"pnpm@12.4.2+sha512.abc"}');
    expect(pinnedPnpm(root)).toBe('12.4.2');
  });

  it('says so when there is no pin', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'package.json'), '{}');
    expect(() => pinnedPnpm(root)).toThrow('names no pnpm version');
  });

  it('reads what is installed, or nothing', () => {
    const root = temporaryFolder();
    expect(installedPnpm(root)).toBeUndefined();
    mkdirSync(join(root, 'node_modules/pnpm'), { recursive: true });
    writeFileSync(join(root, 'node_modules/pnpm/package.json'), '{"version":"12.4.2"}');
    expect(installedPnpm(root)).toBe('12.4.2');
  });
});
