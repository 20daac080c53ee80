import type { JSX } from 'solid-js';
import './waiting.css';

/** A slip where words will be, about as long as they: `width` in half ems. Nothing shimmers. */
export function Waiting(props: { width: number }): JSX.Element {
  return <i data-component="waiting" aria-hidden="true" style={{ '--w': `${props.width}` }} />;
}
