import type { JSX } from 'solid-js';
import './glyph.css';
import { lattice, latticePath } from './lattice.ts';

/** A hint for recognising a visitor, beside the pseudonym; it says nothing by itself. */
export function Glyph(props: { visitorId: string }): JSX.Element {
  return (
    <svg data-component="glyph" viewBox="0 0 19 19" aria-hidden="true">
      <path data-part="lattice" d="M.5 .5h18v18H.5zM6.5 .5v18M12.5 .5v18M.5 6.5h18M.5 12.5h18" />
      <path data-part="cells" d={latticePath(lattice(props.visitorId))} />
    </svg>
  );
}
