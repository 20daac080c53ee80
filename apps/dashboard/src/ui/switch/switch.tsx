import type { JSX } from 'solid-js';
import './switch.css';

/** On or off, at once. A checkbox with the role of a switch: the browser does keys, focus and forced colours. */
export function Switch(props: { on: boolean; onToggle: (on: boolean) => void; id?: string }): JSX.Element {
  return (
    <input
      id={props.id}
      data-component="switch"
      type="checkbox"
      role="switch"
      checked={props.on}
      aria-checked={props.on}
      onChange={(event) => props.onToggle(event.currentTarget.checked)}
    />
  );
}
