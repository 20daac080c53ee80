import { Select as Kobalte } from '@kobalte/core/select';
import { type JSX, Show } from 'solid-js';
import '../button/button.css';
import { Icon } from '../icon/icon.tsx';
import './select.css';

export interface Choice {
  value: string;
  name: string;
}

interface SelectProps {
  label: string;
  choices: Choice[];
  value: string;
  onValue: (value: string) => void;
  /** As wide as the place it stands in. */
  wide?: boolean;
}

/** One of a list that opens over the page. */
export function Select(props: SelectProps): JSX.Element {
  const chosen = (): Choice | undefined => props.choices.find((choice) => choice.value === props.value);
  return (
    <Kobalte<Choice>
      options={props.choices}
      optionValue="value"
      optionTextValue="name"
      value={chosen() ?? null}
      onChange={(choice: Choice | null) => choice && props.onValue(choice.value)}
      disallowEmptySelection
      gutter={4}
      sameWidth={props.wide ?? false}
      data-component="select"
      data-size={props.wide ? 'wide' : undefined}
      itemComponent={(item) => (
        <Kobalte.Item item={item.item} data-part="item">
          <Kobalte.ItemLabel data-part="name">{item.item.rawValue.name}</Kobalte.ItemLabel>
          <Kobalte.ItemIndicator>
            <Icon name="check" />
          </Kobalte.ItemIndicator>
        </Kobalte.Item>
      )}
    >
      <Kobalte.Trigger
        data-component="button"
        data-part="trigger"
        aria-label={`${props.label}: ${chosen()?.name ?? ''}`}
      >
        <span>
          <Show when={chosen()}>{(choice) => choice().name}</Show>
        </span>
        <Icon name="down" />
      </Kobalte.Trigger>
      <Kobalte.Portal>
        <Kobalte.Content data-component="menu">
          <Kobalte.Listbox data-part="list" aria-label={props.label} />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  );
}
