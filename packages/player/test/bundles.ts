import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { FORMAT, INPUT } from '../scripts/bundle.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Replaces the sanitiser by one that passes everything on, to see what the other wall holds back. */
const withoutSanitiser: Plugin = {
  name: 'without-sanitiser',
  resolveId: (id) => (id.endsWith('/sanitise-event.ts') ? at('./no-sanitiser.ts') : null),
};

async function bundle(input: string, plugins: Plugin[] = []): Promise<string> {
  const build = await rolldown({ ...INPUT, input, plugins });
  const { output } = await build.generate({ ...FORMAT, minify: false });
  await build.close();
  return output[0].code;
}

export const bundleDocument = (sanitise = true): Promise<string> =>
  bundle(INPUT.input, sanitise ? [] : [withoutSanitiser]);

export const bundleHostPage = (): Promise<string> => bundle(at('./host-page.ts'));
