/**
 * Makes SQL from the drizzle schemas and embeds it in `migrations.gen.ts`, since a single binary has no files to read.
 * `--name=WORDS` names what it makes; with `--check` it changes nothing and fails when there would be something to change.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATABASES = ['recordings', 'shoji', 'keys'] as const;
const root = fileURLToPath(new URL('..', import.meta.url));
const sqlite = join(root, 'src/sqlite');
const target = join(sqlite, 'migrations.gen.ts');
const check = process.argv.includes('--check');
const naming = process.argv.filter((argument) => argument.startsWith('--name='));

function sqlFiles(folder: string): { name: string; sql: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((file) => ({ name: file.slice(0, -4), sql: readFileSync(join(folder, file), 'utf8') }));
}

function generate(database: string): { name: string; sql: string }[] {
  const real = join(sqlite, database, 'migrations');
  const out = check ? mkdtempSync(join(root, 'node_modules/.check-')) : real;
  try {
    if (check) cpSync(real, out, { recursive: true });
    const schema = relative(root, join(sqlite, database, 'schema.ts'));
    const drizzleKit = join(root, 'node_modules/drizzle-kit/bin.cjs');
    const options = ['generate', '--dialect=sqlite', `--schema=${schema}`, `--out=${relative(root, out)}`, ...naming];
    execFileSync(process.execPath, [drizzleKit, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return sqlFiles(out);
  } finally {
    if (check) rmSync(out, { recursive: true });
  }
}

const literal = (text: string): string => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;

const lines = [
  '// Made by `pnpm db:generate` from the SQL beside the schemas. Do not edit.',
  "import type { Migration } from './migrate.ts';",
];
for (const database of DATABASES) {
  lines.push('', `export const ${database}Migrations: readonly Migration[] = [`);
  for (const { name, sql } of generate(database)) lines.push(`  { name: '${name}', sql: ${literal(sql)} },`);
  lines.push('];');
}
const source = `${lines.join('\n')}\n`;

if (!check) writeFileSync(target, source);
else if (readFileSync(target, 'utf8') !== source) {
  console.error('The schema has changed: run `pnpm db:generate`.');
  process.exitCode = 1;
}
