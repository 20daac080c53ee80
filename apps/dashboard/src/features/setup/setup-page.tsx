import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { isCookieKept, setUp } from '../../api/account.ts';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../i18n/rich-text.tsx';
import { createPageTitle } from '../../routing/page-title.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonLink } from '../../ui/button/button-link.tsx';
import { Field } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { explainDroppedCookie } from '../sign-in/dropped-cookie.ts';
import { DroppedCookieNotice } from '../sign-in/dropped-cookie-notice.tsx';
import { SignInFrame } from '../sign-in/sign-in-frame.tsx';
import { takeToken } from '../sign-in/take-token.ts';
import { createSetupState, type SetupState } from './create-setup-state.ts';
import './setup.css';

function AccountForm(props: { state: SetupState; token: string }): JSX.Element {
  const onSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const name = String(fields.get('name')).trim();
    void props.state.submit({
      token: props.token,
      email: String(fields.get('email')).trim(),
      password: String(fields.get('password')),
      ...(name !== '' && { name }),
    });
  };
  const problem = () => props.state.problem();
  const textFor = (field: 'email' | 'password' | 'form'): string | undefined => {
    const found = problem();
    return found?.field === field ? found.text : undefined;
  };
  const advice = (): string[] => {
    const found = problem();
    return found?.field === 'password' ? found.advice : [];
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Field label={t('setup.name')} name="name" autocomplete="name" hint={t('setup.nameHint')} />
      <Field
        label={t('setup.email')}
        name="email"
        type="email"
        autocomplete="username"
        required
        problem={textFor('email')}
      />
      <div>
        <Field
          label={t('setup.password')}
          name="password"
          type="password"
          autocomplete="new-password"
          required
          minLength={12}
          hint={t('setup.passwordHint')}
          problem={textFor('password')}
        />
        <Show when={advice().length > 0}>
          <ul data-component="advice">
            <For each={advice()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Show>
      </div>
      <div role="alert" data-part="form-problem">
        <Show when={textFor('form')}>{(text) => <Notice tone="warn">{text()}</Notice>}</Show>
      </div>
      <Button type="submit" variant="primary" size="large" aria-busy={props.state.busy()}>
        {props.state.busy() ? t('setup.submitting') : t('setup.submit')}
      </Button>
    </form>
  );
}

const setupLinkCommand = (): JSX.Element => <code>shoji setup-link</code>;

/** The one-time set-up link: makes the first account, the owner, and signs it in. */
export default function SetupPage(): JSX.Element {
  createPageTitle(() => t('setup.page'));
  const navigate = useNavigate();
  const client = useQueryClient();
  const token = takeToken();
  const state = createSetupState({
    setUp,
    isCookieKept,
    onDone: () => {
      client.clear();
      navigate('/sessions', { replace: true });
    },
  });
  return (
    <Switch
      fallback={
        <SignInFrame title={t('setup.title')}>
          <p>{t('setup.intro')}</p>
          <Show when={state.cookieFault()}>
            {(fault) => (
              <DroppedCookieNotice fault={fault()} dropped={explainDroppedCookie(new URL(window.location.href))} />
            )}
          </Show>
          <AccountForm state={state} token={token} />
        </SignInFrame>
      }
    >
      <Match when={token === ''}>
        <SignInFrame title={t('setup.noLinkTitle')}>
          <p>
            <RichText text="setup.noLink" parts={{ mark: () => <code>#</code>, command: setupLinkCommand }} />
          </p>
          <div>
            <ButtonLink href="/sign-in" variant="primary" size="large">
              {t('setup.toSignIn')}
            </ButtonLink>
          </div>
        </SignInFrame>
      </Match>
      <Match when={state.linkUsed()}>
        <SignInFrame title={t('setup.usedTitle')}>
          <p>
            <RichText text="setup.used" parts={{ command: setupLinkCommand }} />
          </p>
          <div>
            <ButtonLink href="/sign-in" variant="primary" size="large">
              {t('setup.toSignIn')}
            </ButtonLink>
          </div>
        </SignInFrame>
      </Match>
    </Switch>
  );
}
