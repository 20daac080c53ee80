import { DropdownMenu } from '@kobalte/core/dropdown-menu';
import { For, type JSX } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Key } from '../key/key.tsx';
import './menu.css';

/** Opens over the page; `trigger` are the attributes and content of the button that opens it. */
export function Menu(props: {
  label: string;
  trigger: JSX.Element;
  triggerProps?: Record<string, string>;
  children: JSX.Element;
}): JSX.Element {
  return (
    <DropdownMenu gutter={6} placement="top-start" modal={false}>
      <DropdownMenu.Trigger {...(props.triggerProps ?? {})} aria-label={props.label}>
        {props.trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content data-component="menu">{props.children}</DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}

export function MenuItem(props: {
  icon: IconName;
  shortcut?: string;
  onSelect: () => void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <DropdownMenu.Item data-part="item" onSelect={() => props.onSelect()}>
      <Icon name={props.icon} />
      <span data-part="name">{props.children}</span>
      {props.shortcut && <Key>{props.shortcut}</Key>}
    </DropdownMenu.Item>
  );
}

export function MenuLine(): JSX.Element {
  return <DropdownMenu.Separator data-part="line" />;
}

export function MenuLabel(props: { children: JSX.Element }): JSX.Element {
  return <span data-part="label">{props.children}</span>;
}

/** One of a few, with a tick; the menu stays one keystroke away from closing. */
export function MenuChoice<T extends string>(props: {
  label: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onValue: (value: T) => void;
}): JSX.Element {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.GroupLabel data-part="label">{props.label}</DropdownMenu.GroupLabel>
      <DropdownMenu.RadioGroup value={props.value} onChange={(value) => props.onValue(value as T)}>
        <For each={props.options}>
          {(option) => (
            <DropdownMenu.RadioItem data-part="item" value={option.value}>
              <span data-part="name">{option.name}</span>
              <DropdownMenu.ItemIndicator>
                <Icon name="check" />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          )}
        </For>
      </DropdownMenu.RadioGroup>
    </DropdownMenu.Group>
  );
}
