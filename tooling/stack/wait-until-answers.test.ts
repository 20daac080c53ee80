import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { waitUntilAnswers } from './wait-until-answers.ts';

async function serve(statuses: number[]): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(statuses.shift() ?? 200).end());
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

it('waits through answers that are no success', async () => {
  const statuses = [503, 404];
  expect(await waitUntilAnswers(await serve(statuses), new AbortController().signal)).toBe(true);
  expect(statuses).toEqual([]);
});

it('gives up when told to', async () => {
  const over = new AbortController();
  const waiting = waitUntilAnswers('http://127.0.0.1:1', over.signal);
  over.abort();
  expect(await waiting).toBe(false);
});
