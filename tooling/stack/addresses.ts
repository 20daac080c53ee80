/** Where the server and the demo shop listen, and how people reach them. */
export interface Addresses {
  serverHost: string;
  serverPort: number;
  /** Origin for people. */
  serverUrl: string;
  /** Origin for asking from this machine. */
  serverProbe: string;
  shopPort: number;
  shopUrl: string;
}

/** Reads the addresses from the environment, with the defaults of the public contract. */
export function readAddresses(env: NodeJS.ProcessEnv): Addresses {
  const serverHost = env['SHOJI_HOST'] || '127.0.0.1';
  const serverPort = Number(env['SHOJI_PORT'] || 4700);
  const shopPort = Number(env['SHOJI_DEMO_PORT'] || 4701);
  const scheme = env['SHOJI_TLS_CERT'] ? 'https' : 'http';
  const local = serverHost === '0.0.0.0' || serverHost === '::' ? '127.0.0.1' : serverHost;
  const serverProbe = `${scheme}://${local.includes(':') ? `[${local}]` : local}:${serverPort}`;
  return {
    serverHost,
    serverPort,
    serverUrl: env['SHOJI_PUBLIC_URL'] || serverProbe,
    serverProbe,
    shopPort,
    shopUrl: `http://127.0.0.1:${shopPort}`,
  };
}
