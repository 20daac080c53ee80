import { A, useNavigate } from '@solidjs/router';
import { CHECKS } from '../state/check-field.ts';
import { track } from '../state/shoji.ts';
import { signIn } from '../state/shop-state.ts';
import { createForm } from '../ui/create-form.ts';
import { Field } from '../ui/field.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { PasswordField } from '../ui/password-field.tsx';

export const SignInPage = () => {
  const { t, page } = useLocale();
  const navigate = useNavigate();
  usePageTitle(() => t.signIn.title);
  const form = createForm({ email: CHECKS.email, password: CHECKS.required }, (data) => {
    signIn({ email: String(data.get('email')) });
    track('signed_in');
    navigate(page('account'));
  });
  return (
    <div class="page narrow">
      <div data-shoji="allow">
        <h1>{t.signIn.title}</h1>
        <p class="lead">{t.signIn.lead}</p>
      </div>
      <form class="fields" novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <Field
          name="email"
          type="email"
          label={t.fields.email}
          autocomplete="username"
          wide
          problem={form.problems()['email']}
        />
        <PasswordField
          label={t.fields.password}
          autocomplete="current-password"
          problem={form.problems()['password']}
        />
        <p class="hint wide" data-shoji="allow">
          {t.signIn.hint}
        </p>
        <div class="step-end wide" data-shoji="allow">
          <span>
            {t.signIn.other} <A href={page('signUp')}>{t.signIn.otherLink}</A>
          </span>
          <button type="submit" class="button primary large" data-testid="sign-in">
            {t.signIn.submit}
          </button>
        </div>
      </form>
    </div>
  );
};
