import type { KeyStore } from '../contract.ts';
import { compareText, type MemoryState } from './state.ts';

export function memoryKeys({ keys }: MemoryState): KeyStore {
  return {
    async ensure(wanted) {
      return wanted.map(({ sessionId, wrapped }) => {
        if (!keys.has(sessionId)) keys.set(sessionId, wrapped.slice());
        return keys.get(sessionId)?.slice() ?? null;
      });
    },
    async find(sessionId) {
      return keys.get(sessionId)?.slice() ?? null;
    },
    async page(after, limit) {
      return [...keys]
        .flatMap(([sessionId, wrapped]) => (wrapped ? [{ sessionId, wrapped: wrapped.slice() }] : []))
        .filter(({ sessionId }) => after === null || sessionId > after)
        .sort((a, b) => compareText(a.sessionId, b.sessionId))
        .slice(0, limit);
    },
    async rewrap(wanted) {
      for (const { sessionId, wrapped } of wanted) if (keys.get(sessionId)) keys.set(sessionId, wrapped.slice());
    },
  };
}
