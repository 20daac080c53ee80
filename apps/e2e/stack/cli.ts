import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SERVER_FILE } from './server-process.ts';

const run = promisify(execFile);

/** Runs one command of the command line on a data folder; what it printed. */
export async function shoji(dataFolder: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], SHOJI_DATA: dataFolder };
  const { stdout } = await run(process.execPath, [SERVER_FILE, ...args], { env });
  return stdout;
}

export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
