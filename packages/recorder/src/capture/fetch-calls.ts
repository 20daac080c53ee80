import type { NetworkRequest } from '@shoji/schema';
import { guard } from '../guard.ts';
import type { RequestCall } from './call-ledger.ts';
import { slotReader } from './own-data.ts';
import { wrapCalls } from './wrapped-calls.ts';

export interface CallWatch {
  onCall(call: RequestCall): void;
  onFailure(call: RequestCall, failed: NonNullable<NetworkRequest['failed']>): void;
}

/** Absolute address of what a page calls an address; nothing for what only code of the page could turn into one. */
export function addressOf(from: unknown): string | undefined {
  const given = typeof from === 'string' ? from : slotReader(URL.prototype, 'href')(from);
  return typeof given === 'string' ? new URL(given, document.baseURI).href : undefined;
}

/** Of an init object only data of its own is read: a getter of the page's runs once, when the browser asks. */
function initOf(init: unknown, key: string): unknown {
  return typeof init === 'object' && init !== null ? Object.getOwnPropertyDescriptor(init, key)?.value : undefined;
}

/**
 * Watches `fetch`. The page gets the browser's answer; in the place of a promise that fails one that fails the same, since
 * looking at it would make the browser think that the page had handled it.
 */
export function watchFetch({ onCall, onFailure }: CallWatch): () => void {
  const { then } = Promise.prototype;
  const read = { url: 'url', method: 'method', signal: 'signal' } as const;
  const request = Object.fromEntries(
    Object.keys(read).map((key) => [key, slotReader(window.Request?.prototype, key)]),
  ) as Record<keyof typeof read, (object: unknown) => unknown>;
  const isAborted = slotReader(window.AbortSignal?.prototype, 'aborted');
  const nameOf = slotReader(window.DOMException?.prototype, 'name');

  const callOf = ([input, init]: readonly unknown[]): RequestCall | undefined => {
    const url = (request.url(input) as string | undefined) ?? addressOf(input);
    if (url === undefined) return undefined;
    const method = initOf(init, 'method') ?? request.method(input) ?? 'GET';
    return {
      url,
      type: 'fetch',
      at: performance.now(),
      ...(typeof method === 'string' && { method: method.toUpperCase() }),
    };
  };
  const begin = (args: readonly unknown[]): RequestCall | undefined => {
    try {
      const call = callOf(args);
      if (call) onCall(call);
      return call;
    } catch {
      return undefined;
    }
  };
  const fail = guard((call: RequestCall, [input, init]: readonly unknown[], reason: unknown) => {
    const signal = initOf(init, 'signal') ?? request.signal(input);
    const isTimeout = nameOf(reason) === 'TimeoutError';
    onFailure(call, isTimeout ? 'timeout' : isAborted(signal) || nameOf(reason) === 'AbortError' ? 'abort' : 'error');
  });

  return wrapCalls([[window, 'fetch']], ({ args, call }) => {
    const began = begin(args);
    const answer = call();
    if (!began || !isPlainPromise(answer)) return answer;
    return Reflect.apply(then, answer, [
      undefined,
      (reason: unknown) => {
        fail(began, args, reason);
        throw reason;
      },
    ]);
  });
}

/** What the browser's own fetch answers. Anything else (a subclass, a promise with a `cancel`) the page gets as it is. */
const isPlainPromise = (value: unknown): boolean =>
  value instanceof Promise && Object.getPrototypeOf(value) === Promise.prototype && Reflect.ownKeys(value).length === 0;
