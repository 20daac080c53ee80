import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { ButtonLook } from './button.tsx';
import './button.css';

/** Looks like a button, goes to another page of the dashboard. */
export function ButtonLink(props: Omit<ButtonLook, 'icon'> & { href: string; children: JSX.Element }): JSX.Element {
  return (
    <A href={props.href} data-component="button" data-variant={props.variant} data-size={props.size}>
      <span>{props.children}</span>
    </A>
  );
}
