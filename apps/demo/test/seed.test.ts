import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readArguments } from '../seed/arguments.ts';
import { checkServers } from '../seed/check-servers.ts';
import { peopleOf } from '../seed/people.ts';
import { planVisits } from '../seed/plan.ts';
import { createRandom } from '../seed/random.ts';
import { LANGUAGES } from '../src/i18n/language.ts';

describe('the plan', () => {
  test('the same seed plans the same visits, another one others', () => {
    expect(planVisits(12, 1)).toEqual(planVisits(12, 1));
    expect(planVisits(12, 1)).not.toEqual(planVisits(12, 2));
  });

  test.each([1, 5, 12, 40])('%d visits are recorded, and one more refuses', (sessions) => {
    const visits = planVisits(sessions, 7);
    expect(visits.filter(({ refuses }) => !refuses)).toHaveLength(sessions);
    expect(visits.filter(({ refuses }) => refuses)).toHaveLength(1);
  });

  test('twelve visits differ in language, device and what is done', () => {
    const visits = planVisits(12, 1).filter(({ refuses }) => !refuses);
    expect(new Set(visits.map(({ language }) => language)).size).toBe(LANGUAGES.length);
    expect(new Set(visits.map(({ device }) => device.kind)).size).toBe(3);
    expect(new Set(visits.map(({ story }) => story.act)).size).toBe(11);
  });
});

test('chance stays in its bounds and reaches them', () => {
  const random = createRandom(3);
  const drawn = Array.from({ length: 500 }, () => random.between(1, 4));
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4]));
});

test.each(LANGUAGES)('people of %s are obviously made up', (language) => {
  for (const person of peopleOf(language)) {
    expect(person.email).toMatch(/@example\.com$/);
    expect(person.phone.replace(/\D/g, '')).toMatch(/0000|5550/);
    expect(person.card.number).toBe('4242 4242 4242 4242');
  }
});

describe('arguments', () => {
  test('defaults, also with the divider that pnpm hands on', () => {
    expect(readArguments(['--', '--sessions', '3'], { SHOJI_DEMO_PORT: '5001' })).toEqual({
      sessions: 3,
      shop: 'http://127.0.0.1:5001',
      seed: 1,
    });
  });

  test.each([
    [['--sessions', 'many'], '--sessions has to be a whole number'],
    [['--sessions', '0'], '--sessions has to be a whole number'],
    [['--shop', 'here'], '--shop has to be an address'],
    [['--visits', '3'], 'One of these options is not known'],
  ])('%j is explained', (args, sentence) => {
    expect(() => readArguments(args, {})).toThrow(sentence);
  });
});

describe('before the first visitor', () => {
  const running: Server[] = [];
  const serve = (answers: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer((request, response) => {
        const body = answers[request.url ?? ''];
        response.writeHead(body === undefined ? 404 : 200).end(body);
      });
      running.push(server);
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  const shopOf = (shoji: string): Promise<string> => serve({ '/': `<meta name="shoji-url" content="${shoji}" />` });
  afterEach(() => {
    for (const server of running.splice(0)) server.close();
  });

  test('both answer', async () => {
    const shoji = await serve({ '/health': '{"status":"ok"}', '/r/demo.js': '' });
    expect(await checkServers(await shopOf(shoji))).toBe(shoji);
  });

  test('no shop', async () => {
    await expect(checkServers('http://127.0.0.1:1')).rejects.toThrow(
      'The demo shop at http://127.0.0.1:1 does not answer',
    );
  });

  test('another site', async () => {
    await expect(checkServers(await serve({ '/': 'hello' }))).rejects.toThrow('is not the demo shop');
  });

  test('no Shoji server', async () => {
    await expect(checkServers(await shopOf('http://127.0.0.1:1'))).rejects.toThrow('does not answer. Start it with');
  });

  test('a Shoji server that does not know the shop', async () => {
    const shoji = await serve({ '/health': 'ok' });
    await expect(checkServers(await shopOf(shoji))).rejects.toThrow('has no site with the key "demo"');
  });
});
