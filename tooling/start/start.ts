// `npm start` after the bootstrap: the built server with its dashboard and the demo shop, started and stopped together.
import { join, resolve } from 'node:path';
import { readAddresses } from '../stack/addresses.ts';
import { busyPortSentence } from '../stack/busy-port-sentence.ts';
import { startProcess } from '../stack/managed-process.ts';
import { runTogether } from '../stack/run-together.ts';
import { waitUntilAnswers } from '../stack/wait-until-answers.ts';
import { createHeldOutput } from './held-output.ts';
import { startBanner } from './start-banner.ts';

const root = resolve(import.meta.dirname, '../..');

async function start(): Promise<number> {
  const addresses = readAddresses(process.env);
  const problem = await busyPortSentence([
    { port: addresses.serverPort, host: addresses.serverHost, what: 'server', variable: 'SHOJI_PORT' },
    { port: addresses.shopPort, host: '127.0.0.1', what: 'demo shop', variable: 'SHOJI_DEMO_PORT' },
  ]);
  if (problem) {
    process.stderr.write(`${problem}\n`);
    return 1;
  }

  const output = createHeldOutput((line, stream) => process[stream].write(`${line}\n`));
  const common = { cwd: process.cwd(), env: process.env, onLine: output.onLine };
  const server = startProcess({
    ...common,
    name: 'server',
    args: [join(root, 'apps/server/dist/main.js'), 'serve', '--demo'],
  });
  const shop = startProcess({ ...common, name: 'demo shop', args: [join(root, 'apps/demo/main.ts')] });

  const over = new AbortController();
  void Promise.all([
    waitUntilAnswers(`${addresses.serverProbe}/health`, over.signal),
    waitUntilAnswers(addresses.shopUrl, over.signal),
  ]).then((answers) => {
    if (!answers.every(Boolean)) return;
    process.stdout.write(startBanner(addresses, resolve(process.env['SHOJI_DATA'] || 'data')));
    output.release();
  });

  const code = await runTogether([server, shop], (sentence) => {
    over.abort();
    output.release();
    process.stderr.write(`${sentence}\n`);
  });
  over.abort();
  return code;
}

process.exitCode = await start();
