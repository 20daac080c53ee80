// What masking adds to the recorder, in bytes of brotli: `node build/masking-size.ts`, with `--by-module` for each module.
// It is the difference between the built recorder and the same one with a masker that lets everything pass.
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

/** The recorder with one module replaced by `code`; what asks a module for what it does not have gets nothing. */
async function bundle(module: string, code: string): Promise<{ bytes: number; modules: string[] }> {
  const replaced: Plugin = { name: 'replaced', load: (id) => (id === module ? code : null) };
  const options = recorderScript();
  const plugins = [replaced, options.plugins];
  const { output } = await build({ ...options, plugins, shimMissingExports: true, logLevel: 'silent', write: false });
  const modules = output[0].moduleIds.filter((id) => id.startsWith(folder));
  return { bytes: brotliCompressSync(output[0].code).length, modules };
}

const whole = await bundle('', '');
const without = await bundle(entry, IDENTITY);
console.log(`recorder ${whole.bytes}, without masking ${without.bytes}, masking ${whole.bytes - without.bytes} bytes`);

if (process.argv.includes('--by-module')) {
  const rows: [number, string][] = [];
  for (const id of whole.modules) {
    rows.push([whole.bytes - (await bundle(id, 'export {};')).bytes, id.slice(folder.length)]);
  }
  for (const [bytes, name] of rows.sort((a, b) => b[0] - a[0])) console.log(String(bytes).padStart(6), name);
}
