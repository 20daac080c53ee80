import { type JSX, Show } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import '../live-dot/live-dot.css';
import './badge.css';

interface BadgeProps {
  tone?: 'bad' | 'warn' | 'good' | 'accent';
  variant?: 'line';
  icon?: IconName;
  live?: boolean;
  /** Said instead of the short text. */
  label?: string;
  children: JSX.Element;
}

/** What happened to a visitor or to data: a shape and a word, never colour alone. */
export function Badge(props: BadgeProps): JSX.Element {
  return (
    <span data-component="badge" data-tone={props.tone} data-variant={props.variant} title={props.label}>
      <Show when={props.live}>
        <i data-component="live-dot" />
      </Show>
      <Show when={props.icon}>{(name) => <Icon name={name()} />}</Show>
      <Show when={props.label} fallback={props.children}>
        {(label) => (
          <>
            <span aria-hidden="true">{props.children}</span>
            <span data-component="unseen">{label()}</span>
          </>
        )}
      </Show>
    </span>
  );
}
