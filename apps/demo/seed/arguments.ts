import { parseArgs } from 'node:util';
import { readPlaces } from '../server/places.ts';
import { SeedProblem } from './check-servers.ts';

const USAGE = 'Use: pnpm seed [--sessions N] [--shop URL] [--seed N]';
const MOST = 10_000;

const wholeNumber = (name: string, text: string, least: number): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= MOST) return number;
  throw new SeedProblem(`--${name} has to be a whole number from ${least} to ${MOST}. ${USAGE}`);
};

/** Reads what was typed behind `pnpm seed`. Throws a SeedProblem that says how to use it. */
export function readArguments(
  args: readonly string[],
  env: Record<string, string | undefined>,
): { sessions: number; shop: string; seed: number } {
  const places = readPlaces(env);
  let values: { sessions: string; shop: string; seed: string };
  try {
    ({ values } = parseArgs({
      // pnpm hands on the `--` that divides its own options from ours.
      args: args.filter((arg) => arg !== '--'),
      options: {
        sessions: { type: 'string', default: '12' },
        shop: { type: 'string', default: `http://${places.host}:${places.port}` },
        seed: { type: 'string', default: '1' },
      },
    }));
  } catch {
    throw new SeedProblem(`One of these options is not known. ${USAGE}`);
  }
  if (!URL.canParse(values.shop)) throw new SeedProblem(`--shop has to be an address. ${USAGE}`);
  return {
    sessions: wholeNumber('sessions', values.sessions, 1),
    shop: values.shop.replace(/\/+$/, ''),
    seed: wholeNumber('seed', values.seed, 0),
  };
}
