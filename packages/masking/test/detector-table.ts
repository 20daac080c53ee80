// Recall and false positives of the detectors: `pnpm -F @shoji/masking detectors`, with --show what was masked wrongly.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { maskFreeText } from '../src/index.ts';
import { type FalsePositives, falsePositives, perWords } from './detectors/false-positives.ts';
import { KINDS, recallOf } from './detectors/kinds.ts';
import { numberedLines, shopLines } from './detectors/shop-lines.ts';

const RUNS = 2000;
const MOST_WORDS = 400_000;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Prose in lines of ten words, without code, markup, and what is data: addresses, links, hashes. */
function prose(text: string): string[] {
  const words = text
    .replace(/```[\s\S]*?```|`[^`\n]*`|<[^>\n]*>|\[[^\]\n]*\]\([^)\n]*\)|\S*:\/\/\S*|\S*@\S*|\b[\da-f]{7,40}\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return Array.from({ length: Math.ceil(words.length / 10) }, (_, at) => words.slice(at * 10, at * 10 + 10).join(' '));
}

function read(files: Iterable<string>): string[] {
  const lines: string[] = [];
  for (const file of files) {
    if (lines.length > MOST_WORDS / 10) break;
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    lines.push(...prose((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(0, 200_000)));
  }
  return lines;
}

/** Documentation and histories of the packages that are installed here. */
function* packageDocs(): Generator<string> {
  const store = join(root, 'node_modules/.pnpm');
  for (const folder of readdirSync(store).sort()) {
    const name = folder.replace(/^(@[^+]+)\+/, '$1/').replace(/@[\d.].*$/, '');
    for (const file of ['README.md', 'CHANGELOG.md']) yield join(store, folder, 'node_modules', name, file);
  }
}

/** News of the system's packages, where there is such a system: older prose, longer sentences. */
function* systemNews(): Generator<string> {
  const docs = '/usr/share/doc';
  if (!existsSync(docs)) return;
  for (const folder of readdirSync(docs).sort()) yield join(docs, folder, 'NEWS.gz');
}

/** The texts of the demo shop in its three languages: string literals of its sources. */
function demoTexts(): string[] {
  const texts: string[] = [];
  for (const folder of ['apps/demo/src/i18n', 'apps/demo/src/catalogue']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.includes('.test.')) continue;
      const source = readFileSync(join(root, folder, file), 'utf8');
      texts.push(...(source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g) ?? []).map((text) => text.slice(1, -1)));
    }
  }
  return texts.filter((text) => text.includes(' '));
}

console.log(`| kind | source | recall of ${RUNS} generated |\n| --- | --- | --- |`);
for (const kind of KINDS) {
  const { hits, missed } = recallOf(kind, maskFreeText, RUNS);
  console.log(`| ${kind.name} | ${kind.source} | ${((hits / RUNS) * 100).toFixed(1)} % |`);
  if (process.argv.includes('--show')) for (const value of missed.slice(0, 5)) console.log(`  missed: ${value}`);
}

const CORPORA: readonly [string, readonly string[]][] = [
  ['texts of the demo shop (en, cs, hu)', demoTexts()],
  ['generated shop lines (cs, sk, hu, de, en): prices, sizes, dates, times, places, codes', shopLines(20_000)],
  ['the same with an order number or EAN in each line', numberedLines(20_000)],
  ['README and CHANGELOG of the installed packages', read(packageDocs())],
  ["news of the system's packages", read(systemNews())],
];
console.log('\n| text | words | masked in 100,000 words | without unbroken runs of 6 digits and more |');
console.log('| --- | --- | --- | --- |');
for (const [name, texts] of CORPORA) {
  const { words, pieces, runs }: FalsePositives = falsePositives(texts, maskFreeText);
  if (!words) continue;
  console.log(`| ${name} | ${words} | ${perWords(pieces.length, words)} | ${perWords(pieces.length - runs, words)} |`);
  if (process.argv.includes('--show')) console.log(pieces.filter((piece) => !/\d{6}/.test(piece)).slice(0, 60));
}
