import { createSignal } from 'solid-js';
import type { Problem } from '../state/check-field.ts';
import { describe, FieldFrame } from './field.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';

/** A password that can be shown. Showing makes it a text field, which is what a recorder must not fall for. */
export const PasswordField = (props: {
  label: string;
  hint?: string;
  problem?: Problem | undefined;
  autocomplete: 'current-password' | 'new-password';
}) => {
  const { t } = useLocale();
  const [shown, setShown] = createSignal(false);
  const frame = () => ({ name: 'password', label: props.label, hint: props.hint, problem: props.problem });
  return (
    <FieldFrame {...frame()} wide>
      <div class="with-button">
        <input
          type={shown() ? 'text' : 'password'}
          autocomplete={props.autocomplete}
          spellcheck={false}
          {...describe(frame())}
        />
        <button
          type="button"
          data-shoji="allow"
          data-testid="show-password"
          aria-controls="password"
          onClick={() => setShown(!shown())}
        >
          <Icon name={shown() ? 'shut' : 'eye'} />
          <span>{shown() ? t.fields.hidePassword : t.fields.showPassword}</span>
        </button>
      </div>
    </FieldFrame>
  );
};
