import { batchPath, createSessionId, createSessionSecret, createTabId, type SessionId } from '@shoji/schema';
import { makeEnvelope } from '@shoji/schema/testing';
import { signInByApi } from '../stack/api-client.ts';
import { startServer } from '../stack/server-process.ts';
import { expect, OWNER, test } from '../stack/stack.ts';
import { buyFirstProduct, enterShop, flush, untilRecording } from '../stack/visitor.ts';

test('kill -9 in the middle of a visit loses no acknowledged batch', async ({ stack }) => {
  const sessionId: SessionId = createSessionId();
  const tabId = createTabId();
  const secret = createSessionSecret();
  const acknowledged: number[] = [];
  /** Masking leaves times as they are: each batch is known by its own. */
  const startedAt = Date.now();
  const send = async (seq: number): Promise<void> => {
    const path = batchPath({ siteKey: 'demo', sessionId, tabId, seq }, 'none', secret);
    const body = JSON.stringify(
      makeEnvelope({
        events: [{ type: 5, timestamp: startedAt + seq, data: { tag: 'shoji.track', payload: { name: 'step' } } }],
      }),
    );
    const headers = { 'Content-Type': 'text/plain', Origin: stack.shop };
    const answer = await fetch(stack.server.url + path, { method: 'POST', headers, body }).catch(() => undefined);
    if (answer?.status === 200) acknowledged.push(seq);
  };
  const sending = (async () => {
    for (let seq = 0; seq < 2000 && acknowledged.length === seq; seq += 1) await send(seq);
  })();
  await expect.poll(() => acknowledged.length).toBeGreaterThan(40);
  await stack.server.kill('SIGKILL');
  await sending;

  const server = await startServer({ dataFolder: stack.dataFolder });
  try {
    const api = await signInByApi(server.url, OWNER);
    await expect.poll(async () => (await api.sessions()).items.length).toBe(1);
    const stored = (await api.events(sessionId)).map((event) => event.timestamp - startedAt);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
  } finally {
    await server.kill('SIGTERM');
  }
});

test('a visit goes on over a restart of the server, and is whole', async ({ browser, stack }) => {
  const page = await (await browser.newContext()).newPage();
  await enterShop(page, stack.shop, 'accept');
  await untilRecording(page);
  const port = Number(new URL(stack.server.url).port);
  await stack.server.kill('SIGKILL');
  const product = await buyFirstProduct(page);
  const server = await startServer({ dataFolder: stack.dataFolder, port });
  try {
    await flush(page);
    const api = await signInByApi(server.url, OWNER);
    const [session] = (await api.sessions()).items;
    expect(JSON.stringify(await api.events(session?.id ?? ''))).toContain(product);
  } finally {
    await server.kill('SIGTERM');
  }
});
