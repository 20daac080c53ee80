import { For, type JSX } from 'solid-js';
import './segmented.css';

interface SegmentedProps<T> {
  label: string;
  options: readonly T[];
  value: T;
  name: (option: T) => string;
  onValue: (option: T) => void;
  'data-part'?: string;
}

/** A few choices of one kind, all in sight. */
export function Segmented<T>(props: SegmentedProps<T>): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would be read as part of a form.
    <div data-component="segmented" role="group" aria-label={props.label} data-part={props['data-part']}>
      <For each={props.options}>
        {(option) => (
          <button type="button" aria-pressed={option === props.value} onClick={() => props.onValue(option)}>
            {props.name(option)}
          </button>
        )}
      </For>
    </div>
  );
}
