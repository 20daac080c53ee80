const CODE = /\.(ts|tsx|mts|cts|mjs|cjs|js|css|html)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that say nothing, so that everything ends up in them. */
const DUMPS = new Set(['common', 'helper', 'helpers', 'misc', 'types', 'util', 'utils']);

/**
 * What is wrong with the name of a file of code or of a folder above it, or undefined.
 * @param path relative to the repository, with `/`
 */
export function fileNameProblem(path: string): string | undefined {
  if (!CODE.test(path)) return undefined;
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const stems = [...parts.filter((folder) => !folder.startsWith('.')), ...file.replace(CODE, '').split('.')];
  const odd = stems.find((stem) => !KEBAB.test(stem));
  if (odd !== undefined) return `${path}: "${odd}" is not kebab-case`;
  const dump = stems.find((stem) => DUMPS.has(stem));
  return dump === undefined ? undefined : `${path}: "${dump}" says nothing; name it after what it holds`;
}
