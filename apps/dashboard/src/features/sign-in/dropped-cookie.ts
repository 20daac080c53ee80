/** `dropped`: the server said yes and the browser threw the cookie away. `refused`: the server saw that it would. */
export type CookieFault = 'dropped' | 'refused';

/** Why a sign-in did not last, as far as the address can tell. */
export interface DroppedCookie {
  /** `plain-http`: the usual reason, a host name over HTTP that is not this machine. */
  reason: 'plain-http' | 'unknown';
  host: string;
  /** Where it works on the machine of the server itself. */
  localAddress: string;
}

/** Browsers take these for this machine and keep `Secure` cookies over plain HTTP (W3C secure contexts). */
const isLoopback = (name: string): boolean =>
  name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);

export function explainDroppedCookie(address: Pick<URL, 'protocol' | 'hostname' | 'host' | 'port'>): DroppedCookie {
  const plain = address.protocol === 'http:' && !isLoopback(address.hostname);
  const port = address.port === '' ? '' : `:${address.port}`;
  return {
    reason: plain ? 'plain-http' : 'unknown',
    host: address.host,
    localAddress: `http://127.0.0.1${port}`,
  };
}
