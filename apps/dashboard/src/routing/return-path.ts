/** Pages that one does not come back to after signing in. */
const NOT_BACK = ['/sign-in', '/setup', '/api', '/player'];

/**
 * Where to go after signing in: `wanted` when it is a path of this origin, else the list. Anything that a browser
 * could read as another origin (`//host`, `/\host`, a scheme, control characters) is refused.
 */
export function safeReturnPath(wanted: string | undefined, fallback = '/sessions'): string {
  if (!wanted?.startsWith('/')) return fallback;
  const here = 'http://dashboard.invalid';
  let url: URL;
  try {
    url = new URL(wanted, here);
  } catch {
    return fallback;
  }
  if (url.origin !== here || url.pathname.startsWith('//')) return fallback;
  if (NOT_BACK.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return fallback;
  return url.pathname === '/' ? fallback : url.pathname + url.search;
}

/** Address of the sign-in page that leads back to `path`. */
export const signInPath = (path: string): string => {
  const back = safeReturnPath(path);
  return back === '/sessions' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(back)}`;
};
