import { portIsFree } from './port-is-free.ts';

export interface WantedPort {
  port: number;
  host: string;
  /** What would listen there. */
  what: string;
  /** The environment variable that moves it, if there is one. */
  variable?: string;
}

/** A sentence about the first port that somebody else has, or undefined. */
export async function busyPortSentence(wanted: readonly WantedPort[]): Promise<string | undefined> {
  for (const { port, host, what, variable } of wanted) {
    if (await portIsFree(port, host)) continue;
    const otherwise = variable ? `, or set ${variable} to another port` : '';
    return `Port ${port} for the ${what} is in use: stop the program that has it${otherwise}.`;
  }
  return undefined;
}
