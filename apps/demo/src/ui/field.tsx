import { type JSX, Show, splitProps } from 'solid-js';
import type { Problem } from '../state/check-field.ts';
import { useLocale } from './locale.tsx';

type InputProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'>;

interface FrameProps {
  /** Id and name of the field. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: Problem | undefined;
}

/** Label, hint and problem around a field. They are public; what is in the field never is. */
export const FieldFrame = (props: FrameProps & { children: JSX.Element; wide?: boolean }) => {
  const { t } = useLocale();
  return (
    <div class={props.wide ? 'field wide' : 'field'}>
      <label for={props.name} data-shoji="allow">
        {props.label}
      </label>
      {props.children}
      <Show when={props.problem}>
        {(problem) => (
          <p class="problem" id={`${props.name}-problem`} data-shoji="allow">
            {t.problems[problem()]}
          </p>
        )}
      </Show>
      <Show when={props.hint && !props.problem}>
        <p class="hint" id={`${props.name}-hint`} data-shoji="allow">
          {props.hint}
        </p>
      </Show>
    </div>
  );
};

/** What ties a field to the words around it. */
export const describe = (props: FrameProps) => ({
  id: props.name,
  name: props.name,
  'aria-invalid': props.problem ? ('true' as const) : undefined,
  'aria-describedby': props.problem ? `${props.name}-problem` : props.hint ? `${props.name}-hint` : undefined,
});

export const Field = (props: FrameProps & InputProps & { wide?: boolean }) => {
  const [frame, input] = splitProps(props, ['name', 'label', 'hint', 'problem', 'wide']);
  return (
    <FieldFrame {...frame}>
      <input type="text" {...input} {...describe(frame)} />
    </FieldFrame>
  );
};
