import { type Accessor, createSignal } from 'solid-js';
import { isApiError } from '../../api/api-error.ts';
import { t } from '../../i18n/i18n.ts';
import { problemText } from '../trouble/problem-text.ts';
import type { CookieFault } from './dropped-cookie.ts';

export interface SignInSteps {
  signIn: (credentials: { email: string; password: string }) => Promise<void>;
  signInByLink: (token: string) => Promise<void>;
  isCookieKept: () => Promise<boolean>;
  /** Signed in, and it lasts. */
  onDone: () => void;
}

export interface SignInProblem {
  field: 'email' | 'password' | 'form';
  text: string;
}

export interface SignInState {
  busy: Accessor<'no' | 'form' | 'link'>;
  problem: Accessor<SignInProblem | null>;
  /** Signing in cannot last here, because of how the page was opened; null where it can. */
  cookieFault: Accessor<CookieFault | null>;
  submit: (credentials: { email: string; password: string }) => Promise<void>;
  useLink: (token: string) => Promise<void>;
}

/** Answers to a link that no longer works. */
const isUsedUp = (error: unknown): boolean =>
  isApiError(error, 'setup_link_used') || isApiError(error, 'malformed') || isApiError(error, 'unauthenticated');

function problemOf(error: unknown): SignInProblem {
  if (isApiError(error, 'bad_credentials') || isApiError(error, 'unauthenticated'))
    return { field: 'password', text: t('signIn.badCredentials') };
  if (isApiError(error, 'bad_email')) return { field: 'email', text: t('setup.badEmail') };
  if (isApiError(error, 'rate_limited')) return { field: 'form', text: t('signIn.rateLimited') };
  return { field: 'form', text: problemText(error) };
}

/** What happens on the sign-in page, without how it looks. */
export function createSignInState(steps: SignInSteps): SignInState {
  const [busy, setBusy] = createSignal<'no' | 'form' | 'link'>('no');
  const [problem, setProblem] = createSignal<SignInProblem | null>(null);
  const [cookieFault, setCookieFault] = createSignal<CookieFault | null>(null);

  async function attempt(kind: 'form' | 'link', send: () => Promise<void>): Promise<void> {
    setBusy(kind);
    setProblem(null);
    setCookieFault(null);
    try {
      await send();
      // A 200 is not enough: over plain HTTP the browser may have thrown the cookie away without a word.
      if (await steps.isCookieKept()) steps.onDone();
      else setCookieFault('dropped');
    } catch (error) {
      if (isApiError(error, 'insecure_transport')) setCookieFault('refused');
      else if (kind === 'link' && isUsedUp(error)) setProblem({ field: 'form', text: t('signIn.linkUsed') });
      else setProblem(problemOf(error));
    } finally {
      setBusy('no');
    }
  }

  return {
    busy,
    problem,
    cookieFault,
    submit: async (credentials) => {
      if (busy() !== 'no') return;
      if (!credentials.email.includes('@')) setProblem({ field: 'email', text: t('signIn.noEmail') });
      else if (credentials.password === '') setProblem({ field: 'password', text: t('signIn.noPassword') });
      else await attempt('form', () => steps.signIn(credentials));
    },
    useLink: (token) => attempt('link', () => steps.signInByLink(token)),
  };
}
