import type { JSX } from 'solid-js';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../button/button.tsx';
import './code-block.css';
import { copyText } from './copy-text.ts';

/** Code to take along, with a button that copies it. */
export function CodeBlock(props: { label: string; code: string; copyLabel: string }): JSX.Element {
  return (
    <figure data-component="code-block" aria-label={props.label}>
      {/* It scrolls sideways, so keys must reach it. */}
      <pre tabindex="0">
        <code>{props.code}</code>
      </pre>
      <Button icon="copy" size="small" aria-label={props.copyLabel} onClick={() => copyText(props.code)}>
        {t('common.copy')}
      </Button>
    </figure>
  );
}
