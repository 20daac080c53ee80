import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { type Listener, listen } from '../src/listen.ts';

let listener: Listener;
beforeAll(async () => {
  const config = readConfig({ SHOJI_DATA: '/nowhere', SHOJI_PORT: '0' });
  listener = await listen(() => new Response('reached'), config);
});
afterAll(() => listener.close(100));

const say = (lines: string): Promise<string> => {
  const socket = connect(listener.port, '127.0.0.1');
  socket.write(lines);
  return text(socket);
};

it.each([
  ['is no HTTP', 'hello\r\n\r\n', 400],
  ['has headers without end', `POST / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ['has a header that is none', 'POST / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n', 400],
])('what %s is answered in our own form, for any page to read', async (_, lines, status) => {
  const answer = await say(lines);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('Access-Control-Allow-Origin: *');
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ error: { code: 'malformed' } });
  expect(await (await fetch(listener.url)).text()).toBe('reached');
});
