export type Navigation = 'push' | 'replace' | 'traverse';

/** The part of a fragment that acts as a path (`#/cart`, `#!/cart`). */
const routeOf = ({ hash }: URL): string => (/^#!?\//.test(hash) ? hash : '');

/**
 * Whether a change of address within the document is another page to the visitor. A path is; a query only when it made a
 * history entry (search fields replace it at each key); an anchor never.
 */
export function isPageView(from: URL, to: URL, how: Navigation): boolean {
  if (from.pathname !== to.pathname || routeOf(from) !== routeOf(to)) return true;
  return from.search !== to.search && how !== 'replace';
}
