import { Tooltip } from '@kobalte/core/tooltip';
import { type JSX, Show, splitProps } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Key } from '../key/key.tsx';
import '../tooltip/tooltip.css';
import './button.css';

interface IconButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** Name for everybody, also shown as a tooltip. */
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  variant?: 'primary' | 'plain' | 'quiet';
  size?: 'small' | 'medium';
  'data-part'?: string;
}

/** A button with an icon alone; its name and key come up as a tooltip. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ['icon', 'label', 'shortcut', 'variant', 'size']);
  return (
    <Tooltip openDelay={500} closeDelay={0} gutter={6}>
      <Tooltip.Trigger
        type="button"
        {...(rest as object)}
        data-component="button"
        data-variant={own.variant ?? 'quiet'}
        data-size={own.size}
        aria-label={own.label}
        aria-keyshortcuts={own.shortcut}
      >
        <Icon name={own.icon} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content data-component="tooltip">
          {own.label}
          <Show when={own.shortcut}>{(shortcut) => <Key>{shortcut()}</Key>}</Show>
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip>
  );
}
