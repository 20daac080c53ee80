import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from './node-version.mjs';

describe('nodeVersionProblem', () => {
  it.each(['20.0.0', '22.14.0', '24.21.0', '26.10.0'])('lets %s pass', (version) =>
    expect(nodeVersionProblem(version)).toBeUndefined(),
  );

  it.each(['12.22.9', '18.20.4', '19.9.0'])('says one sentence about %s', (version) => {
    const sentence = nodeVersionProblem(version);
    expect(sentence).toContain(`this is Node ${version}`);
    expect(sentence).not.toContain('\n');
  });
});

it('the files that an old Node has to read keep to old syntax', () => {
  const files = ['run.mjs', 'node-version.mjs'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  for (const file of files) expect(file).not.toMatch(/\?\.|\?\?|^\s*await |#\w+\s*[=(]|Object\.hasOwn|\.at\(/m);
});

it('what cannot be run is one sentence and a failure', () => {
  const run = (): string =>
    execFileSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'nothing'], {
      stdio: 'pipe',
      encoding: 'utf8',
    });
  expect(run).toThrow(
    expect.objectContaining({ status: 2, stderr: expect.stringMatching(/^Shoji: use one of .*\n$/) }),
  );
});
