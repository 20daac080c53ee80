import type { JSX } from 'solid-js';
import { Icon, type IconName } from '../icon/icon.tsx';
import './notice.css';

/** A sentence about the page that stays until it is no longer true. */
export function Notice(props: { tone?: 'warn' | 'good'; icon?: IconName; children: JSX.Element }): JSX.Element {
  return (
    <div data-component="notice" data-tone={props.tone} role="status">
      <Icon name={props.icon ?? (props.tone === 'warn' ? 'error' : 'info')} />
      <div>{props.children}</div>
    </div>
  );
}
