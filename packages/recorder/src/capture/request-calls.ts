import type { NetworkRequest } from '@shoji/schema';
import { createCallLedger, type RequestCall } from './call-ledger.ts';
import { watchFetch } from './fetch-calls.ts';
import { watchXhr } from './xhr-calls.ts';

export interface RequestCalls {
  /** What the wrapped call adds to a measured request; null: it was told already. */
  complete(request: NetworkRequest, startTime: number): NetworkRequest | null;
  stop(): void;
}

/** Wraps fetch and XMLHttpRequest for method and failures. */
export function watchRequestCalls(onFailure: (request: NetworkRequest) => void): RequestCalls {
  const ledger = createCallLedger();
  const watch = {
    onCall: (call: RequestCall) => ledger.add(call),
    onFailure(call: RequestCall, failed: NonNullable<NetworkRequest['failed']>) {
      call.told = true;
      const { url, type, method, at } = call;
      const ago = Math.round(performance.now() - at);
      onFailure({ url, type, ago, ms: ago, ...(method && { method }), failed });
    },
  };
  const stops = [watchFetch(watch), watchXhr(watch)];
  return {
    complete(request, startTime) {
      const call = ledger.take(request.url, startTime);
      if (call?.told) return null;
      return call?.method ? { ...request, method: call.method } : request;
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
