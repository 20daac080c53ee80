import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { importDirections } from './import-directions.ts';
import { type PlantedTree, plantTree } from './plant-tree.ts';

const RULES: readonly { name: string }[] = createRequire(import.meta.url)('./dependency-cruiser.cjs').forbidden;

let tree: PlantedTree | undefined;
afterEach(() => tree?.remove());

async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  tree = plantTree(files);
  const { violations } = await importDirections(tree.root, ['packages', 'apps']);
  return [...new Set(violations.map(({ rule }) => rule))].sort();
}

/** Each rule, and files that break it. The first rule named is the one meant; some violations break a second one too. */
const VIOLATIONS: readonly [rules: string[], files: Record<string, string>][] = [
  [
    ['no-circular'],
    {
      'packages/masking/src/a.ts': "import { b } from './b.ts';\nexport const a = () => b();",
      'packages/masking/src/b.ts': "import { a } from './a.ts';\nexport const b = () => a();",
    },
  ],
  [['not-to-unresolvable'], { 'packages/masking/src/a.ts': "import 'never-declared';" }],
  [['not-to-unresolvable'], { 'apps/server/src/a.ts': "import '@shoji/schema/src/index.ts';" }],
  [['packages-not-to-apps'], { 'packages/storage/src/a.ts': "import type {} from '@shoji/server/client';" }],
  [
    ['schema-builds-on-nothing', 'no-circular'],
    {
      'packages/schema/src/index.ts': "export { planted } from '@shoji/masking';",
      'packages/masking/src/index.ts': "export { planted } from '@shoji/schema';",
    },
  ],
  [['masking-builds-on-schema'], { 'packages/masking/src/a.ts': "import '@shoji/recorder';" }],
  [['page-state-builds-on-schema-and-masking'], { 'packages/page-state/src/a.ts': "import '@shoji/recorder';" }],
  [['masking-builds-on-schema'], { 'packages/masking/src/a.ts': "import '@shoji/page-state';" }],
  [['storage-builds-on-schema'], { 'packages/storage/src/a.ts': "import '@shoji/masking';" }],
  [
    ['recorder-builds-on-schema-and-masking-and-page-state'],
    { 'packages/recorder/src/a.ts': "import '@shoji/storage';" },
  ],
  [
    ['player-builds-on-schema-and-masking-and-page-state'],
    { 'packages/player/src/a.tsx': "import '@shoji/recorder';" },
  ],
  [['schema-entry-needs-nothing'], { 'packages/schema/src/a.ts': "import 'zod';" }],
  [['schema-entry-needs-nothing'], { 'packages/schema/src/a.ts': "import './validate/index.ts';" }],
  [['no-app-to-app'], { 'apps/dashboard/src/a.tsx': "import '@shoji/demo';" }],
  [['no-app-to-app'], { 'apps/server/src/a.ts': "const demo = await import('@shoji/demo');" }],
  [['server-client-for-the-dashboard'], { 'apps/demo/server/a.ts': "import type {} from '@shoji/server/client';" }],
  [['server-client-as-types'], { 'apps/dashboard/src/a.ts': "import { planted } from '@shoji/server/client';" }],
  [['no-node-in-browser'], { 'packages/recorder/src/a.ts': "import { join } from 'node:path';" }],
  [['no-node-in-browser'], { 'apps/dashboard/src/a.tsx': "import { Buffer } from 'buffer';" }],
  [['no-reaching-into-a-package'], { 'apps/server/src/a.ts': "import '../../../packages/masking/src/index.ts';" }],
  [['only-sqlite-names-drivers'], { 'packages/storage/src/memory/a.ts': "import type {} from 'drizzle-orm';" }],
  [['only-sqlite-names-drivers'], { 'apps/server/src/cli/a.ts': "import 'drizzle-orm';" }],
  [['only-capture-and-sandbox-name-rrweb'], { 'packages/recorder/src/entry/a.ts': "import type {} from 'rrweb';" }],
  [['only-capture-and-sandbox-name-rrweb'], { 'packages/player/src/timeline/a.ts': "import 'rrweb';" }],
  [
    ['domain-knows-no-http'],
    {
      'apps/server/src/domain/sites/a.ts': "import type {} from '../../http/b.ts';",
      'apps/server/src/http/b.ts': 'export {};',
    },
  ],
  [
    ['http-knows-no-cli'],
    {
      'apps/server/src/http/a.ts': "import '../cli/b.ts';",
      'apps/server/src/cli/b.ts': 'export {};',
    },
  ],
  [['only-cli-names-sqlite'], { 'apps/server/src/domain/a.ts': "import '@shoji/storage/sqlite';" }],
];

describe('import directions', () => {
  it.each(VIOLATIONS)('reports %j', async (rules, files) => {
    expect(await rulesBrokenBy(files)).toEqual([...rules].sort());
  });

  it('has a planted violation for every rule', () => {
    const planted = VIOLATIONS.map(([[rule]]) => rule);
    expect(RULES.map(({ name }) => name).filter((name) => !planted.includes(name))).toEqual([]);
  });

  it('lets through what the design allows', async () => {
    const allowed = {
      'packages/masking/src/a.ts': "import type { B } from './b.ts';\nexport interface A { b: B }",
      'packages/masking/src/b.ts': "import type { A } from './a.ts';\nexport interface B { a: A }",
      'packages/masking/src/c.test.ts': "import 'node:fs';\nimport 'rrweb';",
      'packages/schema/src/validate/a.ts': "import 'zod';\nimport '../index.ts';",
      'packages/recorder/src/capture/a.ts': "import 'rrweb';\nimport '@shoji/masking';",
      'packages/player/src/sandbox/a.ts': "import 'rrweb';",
      'packages/player/src/document-html.ts': "import 'node:fs';",
      'packages/storage/src/sqlite/a.ts': "import 'drizzle-orm';\nimport 'node:fs';",
      'apps/dashboard/src/a.tsx': "import type { planted } from '@shoji/server/client';",
      'apps/dashboard/test/a.test.ts': "import '@shoji/demo';",
      'apps/e2e/scenarios/a.scenario.ts': "import '@shoji/demo';",
      'apps/server/src/cli/a.ts': "import '@shoji/storage/sqlite';\nimport '../http/b.ts';",
      'apps/server/src/http/b.ts': "import '../domain/c.ts';",
      'apps/server/src/domain/c.ts': "import '@shoji/storage';",
    };
    expect(await rulesBrokenBy(allowed)).toEqual([]);
  });

  it('finds nothing in the repository', async () => {
    const { modules, violations } = await importDirections(resolve(import.meta.dirname, '../..'), ['packages', 'apps']);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(300);
  });
});
