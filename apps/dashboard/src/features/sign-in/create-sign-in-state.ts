import { type Accessor, createSignal } from 'solid-js';
import { isApiError } from '../../api/api-error.ts';
import { t } from '../../i18n/i18n.ts';
import { problemText } from '../trouble/problem-text.ts';

export interface SignInSteps {
  signIn: (credentials: { email: string; password: string }) => Promise<void>;
  signInByLink: (token: string) => Promise<void>;
  isCookieKept: () => Promise<boolean>;
  /** Signed in, and it lasts. */
  onDone: () => void;
  localAddress: string;
}

export interface SignInProblem {
  field: 'email' | 'password' | 'form';
  text: string;
}

export interface SignInState {
  busy: Accessor<'no' | 'form' | 'link'>;
  problem: Accessor<SignInProblem | null>;
  /** The server said yes and the browser dropped the cookie. */
  dropped: Accessor<boolean>;
  submit: (credentials: { email: string; password: string }) => Promise<void>;
  useLink: (token: string) => Promise<void>;
}

function problemOf(error: unknown, localAddress: string): SignInProblem {
  if (isApiError(error, 'bad_credentials') || isApiError(error, 'unauthenticated'))
    return { field: 'password', text: t('signIn.badCredentials') };
  if (isApiError(error, 'bad_email')) return { field: 'email', text: t('setup.badEmail') };
  if (isApiError(error, 'rate_limited')) return { field: 'form', text: t('signIn.rateLimited') };
  if (isApiError(error, 'insecure_transport'))
    return { field: 'form', text: t('signIn.insecure', { address: localAddress }) };
  return { field: 'form', text: problemText(error) };
}

/** What happens on the sign-in page, without how it looks. */
export function createSignInState(steps: SignInSteps): SignInState {
  const [busy, setBusy] = createSignal<'no' | 'form' | 'link'>('no');
  const [problem, setProblem] = createSignal<SignInProblem | null>(null);
  const [dropped, setDropped] = createSignal(false);

  async function attempt(kind: 'form' | 'link', send: () => Promise<void>): Promise<void> {
    setBusy(kind);
    setProblem(null);
    setDropped(false);
    try {
      await send();
      // A 200 is not enough: over plain HTTP the browser may have thrown the cookie away without a word.
      if (await steps.isCookieKept()) steps.onDone();
      else setDropped(true);
    } catch (error) {
      const refused = kind === 'link' && isApiError(error) && error.status >= 400 && error.status < 429;
      setProblem(refused ? { field: 'form', text: t('signIn.linkUsed') } : problemOf(error, steps.localAddress));
    } finally {
      setBusy('no');
    }
  }

  return {
    busy,
    problem,
    dropped,
    submit: async (credentials) => {
      if (busy() !== 'no') return;
      if (!credentials.email.includes('@')) setProblem({ field: 'email', text: t('signIn.noEmail') });
      else if (credentials.password === '') setProblem({ field: 'password', text: t('signIn.noPassword') });
      else await attempt('form', () => steps.signIn(credentials));
    },
    useLink: (token) => attempt('link', () => steps.signInByLink(token)),
  };
}
