import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('has SQL for everything in the schemas', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../../scripts/generate-migrations.ts', import.meta.url));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
