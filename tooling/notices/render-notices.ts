import type { BundledPackage } from './bundled-packages.ts';
import { MIT_TEXT, mitCopyrights } from './mit-text.ts';

/** What packages without a licence file say about themselves elsewhere. */
export type KnownCopyrights = Readonly<Record<string, string>>;

const HEAD = `# Third-party notices

Shoji is under the MIT licence (LICENSE). What it hands out, the recorder, the player, the dashboard, the demo shop, the
server and the single binary, contains or may contain the software below. Bundles are minified without comments; this
file keeps the notices. It is generated (\`pnpm notices\`); \`npm test\` fails when it is out of date.

better-sqlite3 contains SQLite, which is in the public domain. The single binary also contains Node.js, whose licence,
with those of its parts, is in the file LICENSE of https://github.com/nodejs/node at the tag of its version.
`;

/** The whole THIRD-PARTY-NOTICES.md. Throws for a package of which neither a text nor an author is known. */
export function renderNotices(packages: readonly BundledPackage[], known: KnownCopyrights): string {
  const mit: string[] = [];
  const others = new Map<string, { text: string; names: string[] }>();
  for (const bundled of packages) {
    const copyrights = mitLine(bundled, known);
    if (copyrights !== undefined) {
      mit.push(`| ${title(bundled)} | ${copyrights.replaceAll('|', '\\|')} |`);
      continue;
    }
    const text = bundled.licenceText || withoutText(bundled, known);
    const entry = others.get(text) ?? { text, names: [] };
    entry.names.push(`${title(bundled)} (${bundled.licence})`);
    others.set(text, entry);
  }
  const verbatim = [...others.values()].map(({ text, names }) => section(names.join(', '), text));
  const notices = packages
    .filter(({ noticeText }) => noticeText !== '')
    .map((bundled) => section(`Notice of ${title(bundled)}`, bundled.noticeText));

  return `${[
    HEAD,
    '## Under the MIT licence\n',
    '| package | copyright |\n| --- | --- |',
    `${mit.join('\n')}\n`,
    `${fence(MIT_TEXT)}\n`,
    '## Under other terms, or in other words\n',
    [...verbatim, ...notices].join('\n\n'),
  ].join('\n')}\n`;
}

const title = ({ name, version }: BundledPackage): string => `${name} ${version}`;
const section = (heading: string, text: string): string => `### ${heading}\n\n${fence(text)}`;
const fence = (text: string): string => `\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``;

function mitLine(bundled: BundledPackage, known: KnownCopyrights): string | undefined {
  if (bundled.licenceText !== '') return mitCopyrights(bundled.licenceText)?.join('; ');
  return bundled.licence === 'MIT' ? holder(bundled, known) : undefined;
}

function withoutText(bundled: BundledPackage, known: KnownCopyrights): string {
  return `${holder(bundled, known)}\nLicensed under ${bundled.licence}. The package has no licence file of its own.`;
}

function holder(bundled: BundledPackage, known: KnownCopyrights): string {
  const copyright = known[bundled.name] ?? bundled.author;
  if (copyright === '')
    throw new Error(`${title(bundled)} says neither under which terms nor by whom it is; look it up`);
  return copyright;
}
