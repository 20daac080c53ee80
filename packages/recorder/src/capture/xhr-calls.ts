import { guard } from '../guard.ts';
import type { RequestCall } from './call-ledger.ts';
import { addressOf, type CallWatch } from './fetch-calls.ts';
import { wrapCalls } from './wrapped-calls.ts';

const FAILURES = ['error', 'abort', 'timeout'] as const;

/** Watches XMLHttpRequest: `open` is wrapped, how it went the object itself says. An object may be opened many times. */
export function watchXhr({ onCall, onFailure }: CallWatch): () => void {
  const calls = new WeakMap<object, RequestCall | null>();
  let stopped = false;
  const listener = guard(({ type, isTrusted, currentTarget }: Event) => {
    const call = currentTarget && calls.get(currentTarget);
    if (call && isTrusted && !stopped) onFailure(call, type as (typeof FAILURES)[number]);
  });
  const begin = guard((xhr: XMLHttpRequest, [method, address]: readonly unknown[]) => {
    if (!calls.has(xhr)) for (const type of FAILURES) xhr.addEventListener(type, listener);
    calls.set(xhr, null);
    const url = addressOf(address);
    if (url === undefined || typeof method !== 'string') return;
    const call = { url, method: method.toUpperCase(), type: 'xmlhttprequest', at: performance.now() } as const;
    calls.set(xhr, call);
    onCall(call);
  });
  const unwrap = wrapCalls([[window.XMLHttpRequest?.prototype, 'open']], ({ self, args, call }) => {
    const answer = call();
    begin(self as XMLHttpRequest, args);
    return answer;
  });
  return () => {
    stopped = true;
    unwrap();
  };
}
