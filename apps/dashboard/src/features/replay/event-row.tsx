import type { SessionMark } from '@shoji/schema';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../i18n/rich-text.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MaskedText } from '../../ui/mask/masked-text.tsx';
import { describeMark, MARK_ICON, MARK_TONE } from './describe-mark.ts';

export interface EventRowProps {
  mark: SessionMark;
  href: string;
  state: 'past' | 'now' | 'later';
  onOpen: () => void;
}

/** One thing that happened. Pressing it goes there. */
export function EventRow(props: EventRowProps): JSX.Element {
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.onOpen();
  };
  const what = (): JSX.Element => (
    <code>
      <MaskedText text={props.mark.text} />
    </code>
  );
  return (
    <li
      data-part={props.mark.kind === 'page' ? 'page' : undefined}
      data-tone={MARK_TONE[props.mark.kind]}
      data-state={props.state === 'later' ? 'later' : undefined}
      aria-current={props.state === 'now' ? 'true' : undefined}
    >
      <a href={props.href} onClick={onClick}>
        <time>{clock(props.mark.at)}</time>
        <Icon name={MARK_ICON[props.mark.kind]} />
        <span>
          <Switch fallback={<MaskedText text={describeMark(props.mark)} />}>
            <Match when={props.mark.kind === 'input' && props.mark.text !== ''}>
              <RichText text="replay.typedIn" parts={{ what }} />
            </Match>
            <Match when={props.mark.kind === 'click' && props.mark.text !== ''}>
              <RichText text="replay.clickOn" parts={{ what }} />
            </Match>
          </Switch>
        </span>
        <Show when={props.mark.kind === 'input'}>
          <span data-part="detail">{t('replay.typedDetail')}</span>
        </Show>
      </a>
    </li>
  );
}
