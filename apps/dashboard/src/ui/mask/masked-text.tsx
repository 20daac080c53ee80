import { For, type JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { maskedParts } from './masked-parts.ts';
import './mask.css';

/** Text from a recording. What was masked is drawn as slips, and said as "masked" once a run. */
export function MaskedText(props: { text: string }): JSX.Element {
  return (
    <For each={maskedParts(props.text)}>
      {(part) =>
        'text' in part ? (
          part.text
        ) : (
          <span data-mask="text" role="img" aria-label={t('common.masked')}>
            <i style={{ '--w': `${part.masked}` }} />
          </span>
        )
      }
    </For>
  );
}
