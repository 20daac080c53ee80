import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import '../input/input.css';
import { Key } from '../key/key.tsx';
import './search.css';

interface SearchProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  shortcut?: string;
  ref?: (element: HTMLInputElement) => void;
}

/** Searches while one types; Escape clears, then leaves. */
export function Search(props: SearchProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (props.value === '') event.currentTarget.blur();
    else props.onValue('');
  };
  return (
    <label data-component="search">
      <Icon name="search" />
      <input
        ref={props.ref}
        data-component="input"
        type="search"
        placeholder={props.label}
        aria-label={props.label}
        value={props.value}
        onInput={(event) => props.onValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Show when={props.shortcut}>{(shortcut) => <Key>{shortcut()}</Key>}</Show>
    </label>
  );
}
