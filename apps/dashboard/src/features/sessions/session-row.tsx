import type { SessionSummary } from '@shoji/schema';
import { type JSX, Show } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { formats, plural, t } from '../../i18n/i18n.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import { Glyph } from '../../ui/glyph/glyph.tsx';
import { pseudonym } from '../../ui/glyph/lattice.ts';
import { MaskedText } from '../../ui/mask/masked-text.tsx';
import { Strip } from '../../ui/strip/strip.tsx';
import { agentText, exitText } from './describe-session.ts';

function Signals(props: { session: SessionSummary }): JSX.Element {
  return (
    <>
      <Show when={props.session.live}>
        <Badge tone="good" live>
          {t('sessions.badgeLive')}
        </Badge>
      </Show>
      <Show when={props.session.errors > 0}>
        <Badge tone="bad" icon="error" label={plural('sessions.badgeErrors', props.session.errors)}>
          {formats().number(props.session.errors)}
        </Badge>
      </Show>
      <Show when={props.session.tabs > 1}>
        <Badge variant="line">{plural('sessions.badgeTabs', props.session.tabs)}</Badge>
      </Show>
      <Show when={props.session.bot}>
        <Badge variant="line">{t('sessions.badgeBot')}</Badge>
      </Show>
    </>
  );
}

/** One visit: who, where, what happened when, and what went wrong. The whole row is one link. */
export function SessionRow(props: { session: SessionSummary }): JSX.Element {
  return (
    <li data-part="row" data-session={props.session.id}>
      <a data-cell="visitor" href={`/sessions/${props.session.id}`}>
        <Glyph visitorId={props.session.visitorId} />
        <span>
          <span data-part="line">
            <strong>{t('sessions.visitorName', { name: pseudonym(props.session.visitorId) })}</strong>
          </span>
          <span data-part="line">
            <span data-part="second">
              {props.session.live ? t('sessions.now') : formats().time(props.session.startedAt)}
              <span aria-hidden="true"> · </span>
              {agentText(props.session)}
            </span>
          </span>
        </span>
      </a>
      <div data-cell="page">
        <span data-part="line">
          <MaskedText text={props.session.entryPath} />
        </span>
        <span data-part="line">
          <span data-part="second" data-cell="exit">
            <MaskedText text={exitText(props.session)} />
          </span>
        </span>
      </div>
      <div data-cell="strip">
        <Strip
          activity={props.session.activity}
          live={props.session.live}
          label={t('sessions.activityOver', { duration: clock(props.session.durationMs) })}
        />
      </div>
      <span data-cell="pages">{formats().number(props.session.pages)}</span>
      <span data-cell="duration">{clock(props.session.durationMs)}</span>
      <span data-cell="badges">
        <Signals session={props.session} />
      </span>
    </li>
  );
}
