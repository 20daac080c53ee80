/** Where the demo shop listens, and where the Shoji server is. */
export interface Places {
  host: string;
  port: number;
  shojiUrl: string;
}

const DEFAULT_PORT = 4701;
const DEFAULT_SHOJI_PORT = 4700;

const readPort = (name: string, text: string | undefined, fallback: number): number => {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is not a port number from 0 to 65535.`);
};

/** Reads SHOJI_DEMO_PORT, SHOJI_PUBLIC_URL, SHOJI_PORT and SHOJI_TLS_CERT. Throws a sentence that names the variable. */
export function readPlaces(env: Record<string, string | undefined>): Places {
  const scheme = env['SHOJI_TLS_CERT'] ? 'https' : 'http';
  const shojiPort = readPort('SHOJI_PORT', env['SHOJI_PORT'], DEFAULT_SHOJI_PORT);
  return {
    host: '127.0.0.1',
    port: readPort('SHOJI_DEMO_PORT', env['SHOJI_DEMO_PORT'], DEFAULT_PORT),
    shojiUrl: env['SHOJI_PUBLIC_URL'] || `${scheme}://127.0.0.1:${shojiPort}`,
  };
}
