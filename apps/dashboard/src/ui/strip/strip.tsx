import type { Activity } from '@shoji/schema';
import { createMemo, For, type JSX, Show } from 'solid-js';
import './strip.css';
import { gapBox, STRIP, stripPaths } from './strip-paths.ts';

/** A whole visit in one row: bars, page changes, errors, skipped time. `label` says it in words. */
export function Strip(props: { activity: Activity; live: boolean; label: string }): JSX.Element {
  const paths = createMemo(() => stripPaths(props.activity, props.live));
  return (
    <svg
      data-component="strip"
      viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <For each={paths().gaps}>
        {(gap) => <rect data-part="gap" x={gap.x} y={gapBox.y} width={gap.width} height={gapBox.height} />}
      </For>
      <path data-part="base" d={paths().base} />
      <Show when={paths().todo}>{(todo) => <path data-part="todo" d={todo()} />}</Show>
      <path data-part="bars" d={paths().bars} />
      <path data-part="pages" d={paths().pages} />
      <path data-part="error" d={paths().errors} />
    </svg>
  );
}
