import { type Accessor, createSignal } from 'solid-js';
import type { FirstAccount } from '../../api/account.ts';
import { type ApiError, isApiError } from '../../api/api-error.ts';
import { t } from '../../i18n/i18n.ts';
import type { CookieFault } from '../sign-in/dropped-cookie.ts';
import { problemText } from '../trouble/problem-text.ts';

/** Shorter ones are refused by the server as well. */
export const SHORTEST_PASSWORD = 12;

export type SetupProblem =
  | { field: 'email' | 'form'; text: string }
  /** `advice`: what would make the password better, as the server estimates it. */
  | { field: 'password'; text: string; advice: string[] };

export interface SetupState {
  busy: Accessor<boolean>;
  problem: Accessor<SetupProblem | null>;
  linkUsed: Accessor<boolean>;
  cookieFault: Accessor<CookieFault | null>;
  submit: (account: FirstAccount) => Promise<void>;
}

function weakPassword(error: ApiError): SetupProblem {
  const { warning, suggestions } = error.details;
  const advice = [warning, ...(Array.isArray(suggestions) ? suggestions : [])];
  return {
    field: 'password',
    text: t('setup.weak'),
    advice: advice.filter((line): line is string => typeof line === 'string' && line !== ''),
  };
}

function problemOf(error: unknown): SetupProblem {
  if (isApiError(error, 'weak_password')) return weakPassword(error);
  if (isApiError(error, 'bad_email')) return { field: 'email', text: t('setup.badEmail') };
  return { field: 'form', text: problemText(error) };
}

export function createSetupState(steps: {
  setUp: (account: FirstAccount) => Promise<void>;
  isCookieKept: () => Promise<boolean>;
  onDone: () => void;
}): SetupState {
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<SetupProblem | null>(null);
  const [linkUsed, setLinkUsed] = createSignal(false);
  const [cookieFault, setCookieFault] = createSignal<CookieFault | null>(null);

  async function send(account: FirstAccount): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await steps.setUp(account);
      if (await steps.isCookieKept()) steps.onDone();
      else setCookieFault('dropped');
    } catch (error) {
      if (isApiError(error, 'setup_link_used')) setLinkUsed(true);
      else if (isApiError(error, 'insecure_transport')) setCookieFault('refused');
      else setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    problem,
    linkUsed,
    cookieFault,
    submit: async (account) => {
      if (busy()) return;
      if (!account.email.includes('@')) setProblem({ field: 'email', text: t('setup.badEmail') });
      else if (account.password.length < SHORTEST_PASSWORD)
        setProblem({ field: 'password', text: t('setup.tooShort'), advice: [] });
      else await send(account);
    },
  };
}
