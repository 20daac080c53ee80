import { useNavigate, useSearchParams } from '@solidjs/router';
import { useQuery, useQueryClient } from '@tanstack/solid-query';
import { createMemo, type JSX, onMount, Show } from 'solid-js';
import { isCookieKept, signIn, signInByLink } from '../../api/account.ts';
import { setupQuery } from '../../api/queries.ts';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../i18n/rich-text.tsx';
import { createPageTitle } from '../../routing/page-title.ts';
import { safeReturnPath } from '../../routing/return-path.ts';
import { Button } from '../../ui/button/button.tsx';
import { Field } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { createSignInState, type SignInProblem } from './create-sign-in-state.ts';
import { explainDroppedCookie } from './dropped-cookie.ts';
import { DroppedCookieNotice } from './dropped-cookie-notice.tsx';
import { SignInFrame } from './sign-in-frame.tsx';
import { takeToken } from './take-token.ts';

export default function SignInPage(): JSX.Element {
  createPageTitle(() => t('signIn.page'));
  const navigate = useNavigate();
  const client = useQueryClient();
  const [search] = useSearchParams<{ to?: string }>();
  const setup = useQuery(setupQuery);
  const setupNeeded = createMemo(() => setup.isSuccess && setup.data);
  const dropped = explainDroppedCookie(new URL(window.location.href));
  const state = createSignInState({
    signIn,
    signInByLink,
    isCookieKept,
    onDone: () => {
      client.clear();
      navigate(safeReturnPath(search.to), { replace: true });
    },
  });
  const problemOf = (field: SignInProblem['field']): string | undefined => {
    const problem = state.problem();
    return problem?.field === field ? problem.text : undefined;
  };

  let password: HTMLInputElement | undefined;
  const onSubmit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    await state.submit({ email: String(fields.get('email')).trim(), password: String(fields.get('password')) });
    if (state.problem()?.field === 'password') password?.select();
  };
  onMount(() => {
    const token = takeToken();
    if (token !== '') void state.useLink(token);
  });

  return (
    <SignInFrame
      title={
        <>
          {t('signIn.claimFirst')}
          <br />
          {t('signIn.claimSecond')}
        </>
      }
    >
      <Show when={setupNeeded()}>
        <Notice>
          <div data-part="explain">
            <h2>{t('signIn.setupTitle')}</h2>
            <p>
              <RichText text="signIn.setup" parts={{ command: () => <code>shoji setup-link</code> }} />
            </p>
          </div>
        </Notice>
      </Show>
      <Show when={state.cookieFault()}>{(fault) => <DroppedCookieNotice fault={fault()} dropped={dropped} />}</Show>
      <Show when={state.busy() === 'link'}>
        <Notice>{t('signIn.linkWaiting')}</Notice>
      </Show>
      <form onSubmit={onSubmit} noValidate>
        <Field
          label={t('signIn.email')}
          name="email"
          type="email"
          autocomplete="username"
          required
          problem={problemOf('email')}
        />
        <Field
          ref={password}
          label={t('signIn.password')}
          name="password"
          type="password"
          autocomplete="current-password"
          required
          problem={problemOf('password')}
        />
        <div role="alert" data-part="form-problem">
          <Show when={problemOf('form')}>{(text) => <Notice tone="warn">{text()}</Notice>}</Show>
        </div>
        <Button type="submit" variant="primary" size="large" aria-busy={state.busy() !== 'no'}>
          {state.busy() === 'no' ? t('signIn.submit') : t('signIn.submitting')}
        </Button>
      </form>
      <p>
        <RichText text="signIn.forgot" parts={{ command: () => <code>shoji user password</code> }} />
      </p>
    </SignInFrame>
  );
}
