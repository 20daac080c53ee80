// What masking adds to the recorder, in bytes of brotli: `node build/masking-size.ts`, with `--by-module` what goes when a
// part or a module of it is left out. The whole is the difference to a recorder whose masker lets everything pass.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'rolldown';
import { recorderScript } from './build.ts';

const entry = fileURLToPath(import.meta.resolve('@shoji/masking'));
const folder = entry.slice(0, -'index.ts'.length);
const IDENTITY = `
  const same = (x) => x;
  export const createMasker = () => ({ mask: same });
  export const maskFreeText = same, maskUrl = same, namesSecret = () => false, TEXT_MARK = '\\u2592';`;

const PARTS = {
  'detectors of personal data': /^(?:free-text|detect\/.*)\.ts$/,
  'style sheets': /^(?:css\/.*|event\/style-sheet)\.ts$/,
  'fields of the floor, by name and label': /^(?:field-words|floor|page\/floors|page\/labels)\.ts$/,
  'allow-lists of tags and attributes': /^(?:tags|attributes|attribute-tables|code-like)\.ts$/,
  'our own events, messages, addresses': /^(?:message|url|event\/custom)\.ts$/,
  'levels and the attributes that say them': /^(?:levels|level-attributes|policy)\.ts$/,
} as const;

/** The recorder with some modules of masking replaced; what asks them for what they do not have gets nothing. */
async function bundle(isReplaced: (name: string) => boolean, code = 'export {};') {
  const replaced: Plugin = {
    name: 'replaced',
    load: (id) => (id.startsWith(folder) && isReplaced(id.slice(folder.length)) ? code : null),
  };
  const options = recorderScript();
  const plugins = [replaced, options.plugins];
  const { output } = await build({ ...options, plugins, shimMissingExports: true, logLevel: 'silent', write: false });
  const modules = output[0].moduleIds.filter((id) => id.startsWith(folder)).map((id) => id.slice(folder.length));
  return { bytes: brotliCompressSync(output[0].code).length, modules };
}

const whole = await bundle(() => false);
const without = await bundle((name) => name === 'index.ts', IDENTITY);
console.log(`recorder ${whole.bytes}, without masking ${without.bytes}, masking ${whole.bytes - without.bytes} bytes`);

if (process.argv.includes('--by-module')) {
  const print = async (what: string, isReplaced: (name: string) => boolean): Promise<void> =>
    console.log(String(whole.bytes - (await bundle(isReplaced)).bytes).padStart(6), what);
  for (const [what, names] of Object.entries(PARTS)) await print(what, (name) => names.test(name));
  for (const module of whole.modules) await print(module, (name) => name === module);
}
