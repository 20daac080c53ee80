import { expect, it } from 'vitest';
import { createCallLedger } from './call-ledger.ts';

const call = (url: string, at: number, method = 'GET') => ({ url, at, method, type: 'fetch' as const });

it('gives calls of one address in their order, each once', () => {
  const ledger = createCallLedger();
  ledger.add(call('https://a.example/x', 10, 'POST'));
  ledger.add(call('https://a.example/x#part', 20, 'PUT'));
  ledger.add(call('https://a.example/y', 15));
  expect(ledger.take('https://a.example/x#other', 12)?.method).toBe('POST');
  expect(ledger.take('https://a.example/x', 21)?.method).toBe('PUT');
  expect(ledger.take('https://a.example/x', 22)).toBeUndefined();
});

it('gives no call that began after its entry', () => {
  const ledger = createCallLedger();
  ledger.add(call('https://a.example/x', 100));
  expect(ledger.take('https://a.example/x', 50)).toBeUndefined();
});

it('holds a hundred', () => {
  const ledger = createCallLedger();
  for (let at = 0; at <= 100; at++) ledger.add(call(`https://a.example/${at}`, at));
  expect(ledger.take('https://a.example/0', 500)).toBeUndefined();
  expect(ledger.take('https://a.example/1', 500)?.at).toBe(1);
});
