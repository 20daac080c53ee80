const PATTERN = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}|\*))?$/;

const MOST_PORT = 65_535;

/**
 * Reads an origin of a site: scheme and host, with a port or `*` for any port. Returns it in lower case, or null where
 * it is not one.
 */
export function parseOriginPattern(text: string): string | null {
  const value = text.trim().toLowerCase().replace(/\/$/, '');
  const match = PATTERN.exec(value);
  if (!match) return null;
  const port = match[3];
  if (port && port !== '*' && Number(port) > MOST_PORT) return null;
  const isDefault = (match[1] === 'http' && port === '80') || (match[1] === 'https' && port === '443');
  return isDefault ? value.slice(0, value.lastIndexOf(':')) : value;
}

/** Whether an `Origin` header names one of a site's origins. */
export function originMatches(origin: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    if (!pattern.endsWith(':*')) return pattern === origin;
    const host = pattern.slice(0, -2);
    const port = origin.startsWith(`${host}:`) ? origin.slice(host.length + 1) : '';
    return origin === host || (/^[1-9]\d{0,4}$/.test(port) && Number(port) <= MOST_PORT);
  });
}
