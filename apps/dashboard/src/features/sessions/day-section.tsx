import type { SessionSummary } from '@shoji/schema';
import { type Accessor, For, type JSX } from 'solid-js';
import { formats, plural, t } from '../../i18n/i18n.ts';
import { type Day, dayKind } from './group-by-day.ts';
import { SessionRow } from './session-row.tsx';

interface DaySectionProps {
  day: Accessor<Day<SessionSummary>>;
  now: Accessor<number>;
  /** More visits of this day may not be loaded yet, so their number is that of what is shown. */
  isPartial: boolean;
}

/** The visits of one day under its name. */
export function DaySection(props: DaySectionProps): JSX.Element {
  const name = (): string => {
    const now = props.now();
    const day = formats().day(props.day().start, now);
    const kind = dayKind(props.day().start, now);
    if (kind === 'today') return t('sessions.today');
    return kind === 'yesterday' ? t('sessions.yesterday', { day }) : day;
  };
  const count = (): string => {
    const { length } = props.day().items;
    const live = props.day().items.filter((session) => session.live).length;
    const visits = props.isPartial ? plural('sessions.visitsShown', length) : plural('sessions.visits', length);
    return live === 0 ? visits : `${visits}, ${plural('sessions.live', live)}`;
  };
  return (
    <section>
      <div data-part="day">
        <h2>{name()}</h2>
        <span>{count()}</span>
      </div>
      <ul aria-label={name()}>
        <For each={props.day().items}>{(session) => <SessionRow session={session} />}</For>
      </ul>
    </section>
  );
}
