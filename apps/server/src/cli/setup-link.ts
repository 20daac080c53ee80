import type { Accounts } from '../domain/accounts/accounts.ts';

export const DAY_MS = 86_400_000;

/** A link that makes the first account, once. The token stands in the fragment, which no log and no proxy sees. */
export async function setupUrl(accounts: Accounts, dashboard: string): Promise<string> {
  const { token } = await accounts.issueLink('setup', null, DAY_MS);
  return `${dashboard}/setup#${token}`;
}
