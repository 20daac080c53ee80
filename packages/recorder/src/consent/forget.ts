import { requestErase, type SessionProof } from './erase.ts';

/** Key of our entry in both storages. */
export const storageKey = (siteKey: string): string => `shoji:${siteKey}`;

/** Key of what a page leaves to be sent by the next one of its tab. */
export const spoolKey = (siteKey: string): string => `${storageKey(siteKey)}:spool`;

/** Forgets every identifier that this browser keeps for the site, and asks the server to erase the running recordings. */
export function forget(endpoint: string, siteKey: string, running?: SessionProof): void {
  const key = storageKey(siteKey);
  let stored: SessionProof | undefined;
  try {
    stored = JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    // No access, or not ours any more: there is nothing to erase by.
  }
  try {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
    sessionStorage.removeItem(spoolKey(siteKey));
  } catch {
    // No access: then nothing of ours is there either.
  }
  if (running) requestErase(endpoint, siteKey, running);
  if (stored?.session && stored.secret && stored.session !== running?.session) requestErase(endpoint, siteKey, stored);
}
