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
const write = (line: string, stream: 'stdout' | 'stderr'): void => void process[stream].write(`${line}\n`);

async function start(): Promise<number> {
  const { serverHost, serverPort, serverProbe, shopPort, shopUrl } = readAddresses(process.env);
  const problem = await busyPortSentence([
    { port: serverPort, host: serverHost, what: 'server', variable: 'SHOJI_PORT' },
    { port: shopPort, host: '127.0.0.1', what: 'demo shop', variable: 'SHOJI_DEMO_PORT' },
  ]);
  if (problem) {
    write(problem, 'stderr');
    return 1;
  }

  const serverOutput = createHeldOutput(write);
  const shopOutput = createHeldOutput(write);
  const place = { cwd: process.cwd(), env: process.env };
  const server = startProcess({
    ...place,
    name: 'server',
    args: [join(root, 'apps/server/dist/main.js'), 'serve', '--demo'],
    onLine: serverOutput.onLine,
  });
  const shop = startProcess({
    ...place,
    name: 'demo shop',
    args: [join(root, 'apps/demo/main.ts')],
    onLine: shopOutput.onLine,
  });

  const over = new AbortController();
  void Promise.all([
    waitUntilAnswers(`${serverProbe}/health`, over.signal),
    waitUntilAnswers(shopUrl, over.signal),
  ]).then((answers) => {
    if (!answers.every(Boolean)) return;
    shopOutput.release(); // its address, which the banner says
    process.stdout.write(startBanner(serverOutput.release(), shopUrl));
  });

  const code = await runTogether([server, shop], (sentence) => {
    for (const line of [...serverOutput.release(), ...shopOutput.release()]) write(line, 'stdout');
    write(sentence, 'stderr');
  });
  over.abort();
  return code;
}

process.exitCode = await start();
