import { A, useNavigate } from '@solidjs/router';
import { CHECKS } from '../state/check-field.ts';
import { track } from '../state/shoji.ts';
import { signIn } from '../state/shop-state.ts';
import { createForm } from '../ui/create-form.ts';
import { Field } from '../ui/field.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { PasswordField } from '../ui/password-field.tsx';

export const SignUpPage = () => {
  const { t, page } = useLocale();
  const navigate = useNavigate();
  usePageTitle(() => t.signUp.title);
  const form = createForm({ name: CHECKS.required, email: CHECKS.email, password: CHECKS.password }, (data) => {
    signIn({ name: String(data.get('name')), email: String(data.get('email')) });
    track('signed_up');
    navigate(page('account'));
  });
  return (
    <div class="page narrow">
      <div data-shoji="allow">
        <h1>{t.signUp.title}</h1>
        <p class="lead">{t.signUp.lead}</p>
      </div>
      <form class="fields" novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <Field name="name" label={t.fields.name} autocomplete="name" wide problem={form.problems()['name']} />
        <Field
          name="email"
          type="email"
          label={t.fields.email}
          autocomplete="email"
          wide
          problem={form.problems()['email']}
        />
        <PasswordField
          label={t.fields.newPassword}
          hint={t.fields.passwordHint}
          autocomplete="new-password"
          problem={form.problems()['password']}
        />
        <Field
          name="birthday"
          type="date"
          label={t.fields.birthday}
          hint={t.fields.birthdayHint}
          autocomplete="bday"
          wide
        />
        <label class="check wide" data-shoji="allow">
          <input type="checkbox" name="news" />
          <span>{t.fields.news}</span>
        </label>
        <p class="hint wide" data-shoji="allow">
          {t.signIn.hint}
        </p>
        <div class="step-end wide" data-shoji="allow">
          <span>
            {t.signUp.other} <A href={page('signIn')}>{t.signUp.otherLink}</A>
          </span>
          <button type="submit" class="button primary large" data-testid="sign-up">
            {t.signUp.submit}
          </button>
        </div>
      </form>
    </div>
  );
};
