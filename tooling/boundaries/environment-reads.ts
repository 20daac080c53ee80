/** Where the server may look at its process. Everything else is told what it needs. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'apps/server/src/config/environment.ts': ['env'],
  'apps/server/src/cli/run.ts': ['argv', 'exit', 'exitCode'],
  'apps/server/src/main.ts': ['exit'],
};

const WATCHED = /^(packages\/[^/]+|apps\/server)\/src\//;
const EXEMPT = /\.(test|test-d)\.tsx?$|\/testing\//;
const KEY = '(?<key>env|argv|exit|exitCode)';
const READ = new RegExp(
  `\\bprocess\\??\\.${KEY}\\b|\\bprocess\\[|\\bimport\\.meta\\.env\\b|\\{[^}]*\\b${KEY}\\b[^}]*\\} = process\\b`,
  'g',
);

/**
 * Lines of a source file that read the environment or the command line, or end the process, where that is not allowed.
 * @param path of the file, relative to the repository, with `/`
 */
export function environmentReads(path: string, source: string): string[] {
  if (!WATCHED.test(path) || EXEMPT.test(path)) return [];
  const allowed = ALLOWED[path] ?? [];
  return source.split('\n').flatMap((line, index) =>
    withoutComment(line)
      .matchAll(READ)
      .filter((match) => !allowed.includes(match.groups?.['key'] ?? ''))
      .map((match) => `${path}:${index + 1} ${match[0]}`)
      .toArray(),
  );
}

const withoutComment = (line: string): string => (/^\s*(\/\/|\/?\*)/.test(line) ? '' : line);
