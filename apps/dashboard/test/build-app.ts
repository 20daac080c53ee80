import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const here = (path: string): string => join(import.meta.dirname, path);

/** Builds the dashboard as it is shipped, but for the player, into a folder that goes away after the tests. */
export async function buildApp(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'shoji-dashboard-'));
  await build({
    root: here('..'),
    configFile: here('../vite.config.ts'),
    logLevel: 'error',
    resolve: { alias: { '@shoji/player': here('fake/fake-player.ts') } },
    build: { outDir: dist },
  });
  return dist;
}

declare module 'vitest' {
  interface ProvidedContext {
    dist: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = await buildApp();
  project.provide('dist', dist);
  return () => rm(dist, { recursive: true, force: true });
}
