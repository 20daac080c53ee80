import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import './empty.css';

interface EmptyProps {
  title: string;
  /** It is all that the page shows, so its title is that of the page. */
  alone?: boolean | undefined;
  children?: JSX.Element;
  actions?: JSX.Element;
}

/** Where content would be: what is so, then what to do. */
export function Empty(props: EmptyProps): JSX.Element {
  return (
    <section data-component="empty">
      <svg width="120" height="72" viewBox="0 0 120 72" aria-hidden="true">
        <path data-part="lattice" d="M.5.5h119v71H.5zM40.5.5v71M80.5.5v71M.5 24.5h119M.5 48.5h119" />
        <path data-part="trail" d="M14 60C34 58 30 38 52 36s24 10 40-12" />
        <path data-part="cursor" d="m92 24 9 3.5-4 1.6-1.7 4z" />
      </svg>
      <Dynamic component={props.alone ? 'h1' : 'h2'}>{props.title}</Dynamic>
      {props.children}
      <Show when={props.actions}>{(actions) => <div>{actions()}</div>}</Show>
    </section>
  );
}
