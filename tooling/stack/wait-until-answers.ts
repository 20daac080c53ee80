import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

const RETRY_MS = 50;

/**
 * Resolves to true once the address answers with a status below 400, to false when `signal` aborts first. A certificate
 * is not checked: this only asks a process of ours on this machine whether it is up.
 */
export async function waitUntilAnswers(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const status = await statusOf(url, signal);
    if (status !== undefined && status < 400) return true;
    await sleep(RETRY_MS, undefined, { signal }).catch(() => {});
  }
  return false;
}

function statusOf(url: string, signal: AbortSignal): Promise<number | undefined> {
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const request = send(url, { signal, agent: false, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('error', () => resolve(undefined));
    request.end();
  });
}
