import type { Me } from '@shoji/schema';
import { isApiError } from './api-error.ts';
import { request } from './request.ts';

/** Who is signed in. Rejects with `unauthenticated` when nobody is. */
export const fetchMe = async (signal?: AbortSignal): Promise<Me> =>
  (await request('/api/me', signal ? { signal } : {})) as Me;

export const signIn = async (credentials: { email: string; password: string }): Promise<void> => {
  await request('/api/auth/sign-in/email', { method: 'POST', body: credentials });
};

/** Signs in with the one-time link `/sign-in#TOKEN`. */
export const signInByLink = async (token: string): Promise<void> => {
  await request('/api/sign-in-link', { method: 'POST', body: { token } });
};

export const signOut = async (): Promise<void> => {
  await request('/api/auth/sign-out', { method: 'POST', body: {} });
};

/** Whether the server still waits for its first account. */
export const fetchSetupNeeded = async (signal?: AbortSignal): Promise<boolean> =>
  ((await request('/api/setup', signal ? { signal } : {})) as { needed: boolean }).needed;

export interface FirstAccount {
  token: string;
  email: string;
  name?: string;
  password: string;
}

/** Creates the owner and signs in. Rejects with `weak_password`, `bad_email` or `setup_link_used`. */
export const setUp = async (account: FirstAccount): Promise<void> => {
  await request('/api/setup', { method: 'POST', body: account });
};

/** After a sign-in that the server accepted: whether the browser kept the cookie. */
export async function isCookieKept(): Promise<boolean> {
  try {
    await fetchMe();
    return true;
  } catch (error) {
    if (isApiError(error) && error.status === 401) return false;
    throw error;
  }
}
