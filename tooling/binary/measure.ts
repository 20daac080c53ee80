// `node tooling/binary/measure.ts [runs]`: the figures of dist/shoji that docs/SELF-HOSTING.md names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const BINARY = resolve(import.meta.dirname, '../../dist/shoji');
const PORT = 4790;
const SETTLE_MS = 1000;

interface Start {
  answerMs: number;
  residentMb: number;
}

async function answers(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${PORT}/health`).catch(() => undefined);
  return response?.ok === true;
}

/** One start on the data folder, up to the first answer; then the memory of a server that has nothing to do. */
async function measureStart(dataFolder: string): Promise<Start> {
  const env = { PATH: '/nonexistent', SHOJI_PORT: String(PORT), SHOJI_DATA: dataFolder };
  const began = performance.now();
  const child = spawn(BINARY, ['serve'], { env, stdio: 'ignore' });
  try {
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error(`dist/shoji ended with ${child.exitCode}.`);
      await sleep(2);
    }
    const answerMs = performance.now() - began;
    await sleep(SETTLE_MS);
    const resident = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { answerMs, residentMb: Number(resident) / 1024 };
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function describeRange(name: string, values: number[], unit: string): string {
  const [least, middle] = [Math.min(...values), median(values)].map((value) => value.toFixed(0));
  return `${name.padEnd(34)}${least} / ${middle} ${unit} (least / median of ${values.length})`;
}

async function measure(runs: number): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'shoji-measure-'));
  try {
    const first = await measureStart(dataFolder);
    const starts: Start[] = [];
    while (starts.length < runs) starts.push(await measureStart(dataFolder));
    const bytes = readFileSync(BINARY);
    console.log(`${'size'.padEnd(34)}${(statSync(BINARY).size / 1e6).toFixed(1)} MB`);
    console.log(`${'size, gzip'.padEnd(34)}${(gzipSync(bytes).length / 1e6).toFixed(1)} MB`);
    console.log(`${'first start, an empty folder'.padEnd(34)}${first.answerMs.toFixed(0)} ms`);
    const times = starts.map(({ answerMs }) => answerMs);
    console.log(describeRange('later starts, to the first answer', times, 'ms'));
    const resident = starts.map(({ residentMb }) => residentMb);
    console.log(describeRange('memory with nothing to do', resident, 'MB'));
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

if (process.platform === 'linux' && existsSync(BINARY)) await measure(Number(process.argv[2] ?? 10));
else {
  console.error('There is no dist/shoji to measure: `pnpm build:binary` makes it, on Linux.');
  process.exitCode = 1;
}
