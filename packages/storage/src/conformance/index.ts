import { describe } from 'vitest';
import { describeAccounts } from './accounts.ts';
import { describeBatches } from './batches.ts';
import { describeFindings } from './findings.ts';
import { type MakeStorage, opener } from './harness.ts';
import { describeKeys } from './keys.ts';
import { describeSessions } from './sessions.ts';
import { describeSites } from './sites.ts';

export * from './fixtures.ts';
export type { MakeStorage } from './harness.ts';

/** The tests that every storage has to pass, as a vitest suite. */
export const describeStorage = (name: string, makeStorage: MakeStorage): void => {
  describe(`storage: ${name}`, () => {
    const open = opener(makeStorage);
    describeSites(open);
    describeBatches(open);
    describeSessions(open);
    describeFindings(open);
    describeKeys(open);
    describeAccounts(open);
  });
};
