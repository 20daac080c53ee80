import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { busyPortSentence } from './busy-port-sentence.ts';

async function occupiedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}

it('names the port, what it is for and the variable that moves it', async () => {
  const port = await occupiedPort();
  expect(await busyPortSentence([{ port, host: '127.0.0.1', what: 'demo shop', variable: 'SHOJI_DEMO_PORT' }])).toBe(
    `Port ${port} for the demo shop is in use: stop the program that has it, or set SHOJI_DEMO_PORT to another port.`,
  );
});

it('says nothing about free ports', async () =>
  expect(await busyPortSentence([{ port: 0, host: '127.0.0.1', what: 'server' }])).toBeUndefined());
