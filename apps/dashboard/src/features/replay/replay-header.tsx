import type { SessionDetail } from '@shoji/schema';
import { type JSX, Show } from 'solid-js';
import { plural, t } from '../../i18n/i18n.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import { Glyph } from '../../ui/glyph/glyph.tsx';
import { pseudonym } from '../../ui/glyph/lattice.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { agentText } from '../sessions/describe-session.ts';
import { startText } from './start-text.ts';

/** Who, when, and on what; what went wrong at the right. */
export function ReplayHeader(props: { session: SessionDetail; backTo: string }): JSX.Element {
  const size = (): { width: number; height: number } | null => props.session.viewport;
  return (
    <header data-component="page-head">
      <a data-component="button" data-variant="quiet" href={props.backTo} aria-label={t('replay.back')}>
        <Icon name="back" />
      </a>
      <h1 data-part="who">
        <Glyph visitorId={props.session.visitorId} />
        <strong>{t('sessions.visitorName', { name: pseudonym(props.session.visitorId) })}</strong>
      </h1>
      <ul data-part="facts">
        <li>
          <time dateTime={new Date(props.session.startedAt).toISOString()}>{startText(props.session.startedAt)}</time>
        </li>
        <li>{plural('replay.pages', props.session.pages)}</li>
        <Show when={agentText(props.session)}>{(agent) => <li data-part="wide">{agent()}</li>}</Show>
        <Show when={size()}>{(box) => <li data-part="wide">{t('replay.size', { ...box() })}</li>}</Show>
        <Show when={props.session.language}>{(language) => <li data-part="wide">{language()}</li>}</Show>
      </ul>
      <div data-part="actions">
        <Show when={props.session.live}>
          <Badge tone="good" live>
            {t('sessions.badgeLive')}
          </Badge>
        </Show>
        <Show when={props.session.errors > 0}>
          <span data-part="wide">
            <Badge tone="bad" icon="error">
              {plural('sessions.badgeErrors', props.session.errors)}
            </Badge>
          </span>
        </Show>
        <Show when={props.session.bot}>
          <span data-part="wide" title={t('sessions.botHint')}>
            <Badge variant="line">{t('sessions.badgeBot')}</Badge>
          </span>
        </Show>
      </div>
    </header>
  );
}
