/** Whether a path is one of a pattern's, in which `*` stands for anything. Linear in the length of the path. */
export function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop() ?? '';
  if (parts.length === 0) return path === last;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = path.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
