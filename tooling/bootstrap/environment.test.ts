import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { childEnvironment } from './environment.mjs';

const root = mkdtempSync(join(tmpdir(), 'shoji-environment-'));
const home = mkdtempSync(join(tmpdir(), 'shoji-home-'));

afterAll(() => {
  for (const folder of [root, home]) rmSync(folder, { recursive: true, force: true });
});

describe('childEnvironment', () => {
  it('puts what the project brings first on PATH', () =>
    expect(childEnvironment(root, { PATH: '/usr/bin', HOME: home })['PATH']).toBe(
      [join(root, 'node_modules', '.bin'), '/usr/bin'].join(delimiter),
    ));

  it('hands the settings of npm on to pnpm, and overrides none of its own', () => {
    const env = childEnvironment(root, {
      HOME: home,
      npm_config_registry: 'https://registry.example/',
      npm_config_cafile: '/etc/ca.pem',
      PNPM_CONFIG_CAFILE: '/own/ca.pem',
    });
    expect(env).toMatchObject({
      PNPM_CONFIG_REGISTRY: 'https://registry.example/',
      PNPM_CONFIG_CAFILE: '/own/ca.pem',
    });
  });

  it('leaves a home that can be written alone', () =>
    expect(childEnvironment(root, { HOME: home })['HOME']).toBe(home));

  it.each([undefined, '', '/nonexistent/home'])('makes a home where it is %j', (given) => {
    const env = childEnvironment(root, { HOME: given });
    expect(env['HOME']).toBe(join(root, '.toolchain', 'home'));
    expect(env['npm_config_cache']).toBe(join(root, '.toolchain', 'home', '.npm'));
  });

  it('turns telemetry off', () =>
    expect(childEnvironment(root, { HOME: home })).toMatchObject({ TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }));
});
