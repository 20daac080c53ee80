import type { JSX } from 'solid-js';
import './icon.css';

export type IconName =
  | 'again'
  | 'back'
  | 'check'
  | 'click'
  | 'clock'
  | 'close'
  | 'code'
  | 'copy'
  | 'custom'
  | 'down'
  | 'error'
  | 'expand'
  | 'filter'
  | 'help'
  | 'info'
  | 'input'
  | 'link'
  | 'live'
  | 'logo'
  | 'more'
  | 'next'
  | 'page'
  | 'pause'
  | 'people'
  | 'play'
  | 'prev'
  | 'scroll'
  | 'search'
  | 'sessions'
  | 'shrink'
  | 'sign-out'
  | 'skip'
  | 'theme';

export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg data-component="icon" aria-hidden="true">
      <use href={`#i-${props.name}`} />
    </svg>
  );
}
