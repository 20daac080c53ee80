import { MAX_QUANTITY } from '../state/cart.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';

/** A number with a button on each side. */
export const Stepper = (props: { id: string; value: number; label: string; onChange: (value: number) => void }) => {
  const { t } = useLocale();
  return (
    <fieldset class="stepper" data-shoji="allow">
      <legend class="hidden">{props.label}</legend>
      <button
        type="button"
        aria-label={t.product.fewer}
        disabled={props.value <= 1}
        onClick={() => props.onChange(props.value - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        id={props.id}
        name={props.id}
        type="number"
        inputmode="numeric"
        min="1"
        max={MAX_QUANTITY}
        aria-label={props.label}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber || 1)}
      />
      <button
        type="button"
        aria-label={t.product.more}
        disabled={props.value >= MAX_QUANTITY}
        onClick={() => props.onChange(props.value + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
};
