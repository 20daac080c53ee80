import type { JSX } from 'solid-js';
import './key.css';

export function Key(props: { children: JSX.Element }): JSX.Element {
  return <kbd data-component="key">{props.children}</kbd>;
}
