import { type JSX, Show, splitProps } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import './button.css';

export interface ButtonLook {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: IconName;
}

type ButtonProps = ButtonLook & JSX.ButtonHTMLAttributes<HTMLButtonElement> & { 'data-part'?: string };

/** A button with words. Buttons with an icon alone: `IconButton`. */
export function Button(props: ButtonProps): JSX.Element {
  const [look, rest] = splitProps(props, ['variant', 'size', 'icon', 'children']);
  return (
    <button type="button" {...rest} data-component="button" data-variant={look.variant} data-size={look.size}>
      <Show when={look.icon}>{(name) => <Icon name={name()} />}</Show>
      <span>{look.children}</span>
    </button>
  );
}
