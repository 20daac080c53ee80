import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import '../input/input.css';
import './field.css';

interface FieldProps extends Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'size'> {
  label: string;
  hint?: string;
  /** What is wrong and what to do. Announced when it appears. */
  problem?: string | undefined;
}

/** A labelled input with its hint and its problem. */
export function Field(props: FieldProps): JSX.Element {
  const [own, rest] = splitProps(props, ['label', 'hint', 'problem']);
  const id = createUniqueId();
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = (): string | undefined =>
    [own.hint && hintId, own.problem && problemId].filter(Boolean).join(' ') || undefined;
  return (
    <div data-component="field">
      <label for={id}>{own.label}</label>
      <input
        {...rest}
        id={id}
        data-component="input"
        data-size="large"
        aria-invalid={own.problem ? true : undefined}
        aria-describedby={describedBy()}
      />
      <Show when={own.hint}>
        {(hint) => (
          <p data-part="hint" id={hintId}>
            {hint()}
          </p>
        )}
      </Show>
      <div role="alert" id={problemId} data-part="problem-room">
        <Show when={own.problem}>
          {(problem) => (
            <p data-part="problem">
              <Icon name="error" />
              <span>{problem()}</span>
            </p>
          )}
        </Show>
      </div>
    </div>
  );
}
