// `pnpm dev`: server, dashboard and demo shop from source, recorder and player rebuilt on change. One process each, all
// ended together.
import { join, resolve } from 'node:path';
import { readAddresses } from '../stack/addresses.ts';
import { busyPortSentence } from '../stack/busy-port-sentence.ts';
import { startProcess } from '../stack/managed-process.ts';
import { runTogether } from '../stack/run-together.ts';
import { waitUntilAnswers } from '../stack/wait-until-answers.ts';
import { devBanner } from './dev-banner.ts';
import { createDevOutput, type Stream } from './dev-output.ts';
import { devPlan } from './dev-plan.ts';

const root = resolve(import.meta.dirname, '../..');
const DASHBOARD_PORT = 4702;
const dashboard = `http://127.0.0.1:${DASHBOARD_PORT}`;
const write = (line: string, stream: Stream): void => void process[stream].write(`${line}\n`);

async function dev(): Promise<number> {
  const { serverHost, serverPort, serverProbe, serverUrl, shopPort, shopUrl } = readAddresses(process.env);
  const problem = await busyPortSentence([
    { port: serverPort, host: serverHost, what: 'server', variable: 'SHOJI_PORT' },
    { port: shopPort, host: '127.0.0.1', what: 'demo shop', variable: 'SHOJI_DEMO_PORT' },
    { port: DASHBOARD_PORT, host: '127.0.0.1', what: 'dashboard' },
  ]);
  if (problem) {
    write(problem, 'stderr');
    return 1;
  }

  // At the root of the repository, from whichever of its folders the command was typed.
  const dataFolder = resolve(process.env['SHOJI_DATA'] || join(root, 'data'));
  const output = createDevOutput(write);
  const parts = devPlan(root).map(({ name, args, folder }) =>
    startProcess({
      name,
      args,
      cwd: join(root, folder),
      env: { ...process.env, SHOJI_DATA: dataFolder },
      graceMs: 3000,
      onLine: (line, stream) => output.onLine(name, line, stream),
    }),
  );

  const over = new AbortController();
  void Promise.all([
    output.signInLink,
    // Answers once the recorder has been built, too.
    waitUntilAnswers(`${serverProbe}/r/demo.js`, over.signal),
    waitUntilAnswers(dashboard, over.signal),
    waitUntilAnswers(shopUrl, over.signal),
  ]).then(([signInLink, ...answers]) => {
    if (!answers.every(Boolean)) return;
    process.stdout.write(devBanner({ dashboard, signInLink, shop: shopUrl, server: serverUrl, dataFolder }));
    output.open();
  });

  const code = await runTogether(parts, (sentence) => {
    output.dump();
    write(sentence, 'stderr');
  });
  over.abort();
  return code;
}

process.exitCode = await dev();
