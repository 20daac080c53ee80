import type { SessionMark } from '@shoji/schema';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { formats, t } from '../../i18n/i18n.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { MaskedText } from '../../ui/mask/masked-text.tsx';
import { axisTicks } from './axis-ticks.ts';
import type { ReplayState } from './create-replay-state.ts';
import { momentPath } from './deep-link.ts';
import { describeMark, MARK_ICON, MARK_TONE } from './describe-mark.ts';
import { busiest, GRAPH, graphPaths } from './graph-paths.ts';
import { thinMarks } from './marks-in-time.ts';
import { percent } from './percent.ts';

/** Marks of one kind nearer than this part of the whole would cover each other. */
const MARK_GAP = 1 / 110;
/** Behind this part of the whole there is no room for the name of a lane. */
const ROOM_FOR_NAME = 0.7;

/** Kinds that are drawn by their icon; the others are dots, but for typing. */
const ICONS: readonly SessionMark['kind'][] = ['error', 'custom'];

/** The pages of the tab that plays; each leads to its start. */
export function PageBands(props: { replay: ReplayState }): JSX.Element {
  const place = (ms: number): string => percent(ms, props.replay.duration());
  const seek = (event: MouseEvent, at: number): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.replay.seek(at, props.replay.tab()?.id);
  };
  return (
    <div data-part="pages">
      <For each={props.replay.bands()}>
        {(band) => (
          <a
            href={momentPath(props.replay.shown().id, band.from, props.replay.tabNumber())}
            title={t('replay.band', { path: band.path, from: clock(band.from), to: clock(band.to) })}
            aria-current={band === props.replay.band() ? 'true' : undefined}
            style={{ '--from': place(band.from), '--to': place(band.to) }}
            onClick={(event) => seek(event, band.from)}
          >
            <MaskedText text={band.path} />
          </a>
        )}
      </For>
    </div>
  );
}

/** Where something happened. The same is in the list beside, in words, so this layer is for the eye. */
export function Marks(props: { replay: ReplayState }): JSX.Element {
  const marks = createMemo(() => thinMarks(props.replay.shown().marks, props.replay.duration() * MARK_GAP));
  return (
    <div data-part="marks" aria-hidden="true">
      <For each={marks()}>
        {(mark) => (
          <i
            data-kind={ICONS.includes(mark.kind) || mark.kind === 'input' ? mark.kind : 'dot'}
            data-tone={mark.kind === 'custom' ? 'accent' : MARK_TONE[mark.kind]}
            style={{ '--at': percent(mark.at, props.replay.duration()) }}
            title={t('replay.markAt', { what: describeMark(mark), time: clock(mark.at) })}
          >
            <Show when={ICONS.includes(mark.kind)}>
              <Icon name={MARK_ICON[mark.kind]} />
            </Show>
          </i>
        )}
      </For>
    </div>
  );
}

/** How much happened when, what has been played, and what is left out. */
export function Graph(props: { replay: ReplayState; time: number }): JSX.Element {
  const bars = (): number[] => props.replay.shown().activity.bars;
  const paths = createMemo(() => graphPaths(bars()));
  // The activity covers the session; what a tab adds at its end lies beyond.
  const whole = (): number => props.replay.shown().durationMs;
  const done = (): number => (whole() > 0 ? Math.min(1, props.time / whole()) * GRAPH.width : 0);
  const gaps = createMemo(() =>
    props.replay.shown().activity.inactive.map(([from, to]) => ({ from: from * whole(), to: to * whole() })),
  );
  return (
    <div data-part="graph">
      <svg
        viewBox={`0 0 ${GRAPH.width} ${GRAPH.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('replay.graph', { time: clock(busiest(bars()) * whole()) })}
      >
        <clipPath id="done">
          <rect x="0" y="0" width={done()} height={GRAPH.height} />
        </clipPath>
        <path data-part="area" d={paths().area} />
        <path data-part="done" d={paths().area} clip-path="url(#done)" />
        <path data-part="curve" d={paths().curve} />
      </svg>
      <For each={gaps()}>
        {(gap) => {
          const place = (ms: number): string => percent(ms, props.replay.duration());
          return (
            <div data-part="gap" style={{ '--from': place(gap.from), '--to': place(gap.to) }}>
              <span>{t('replay.inactive', { duration: clock(gap.to - gap.from) })}</span>
            </div>
          );
        }}
      </For>
    </div>
  );
}

/** When each tab was open, where there are several. */
export function Lanes(props: { replay: ReplayState }): JSX.Element {
  const tabs = () => props.replay.shown().tabList;
  const place = (ms: number): string => percent(ms, props.replay.duration());
  return (
    <div data-part="lanes">
      <Show when={tabs().length > 1}>
        <For each={tabs()}>
          {(tab, at) => {
            const name = (): string => t('replay.tabEmpty', { number: formats().number(at() + 1) });
            const path = (): string => props.replay.shown().marks.find((mark) => mark.tab === tab.id)?.text ?? '';
            const label = (): string =>
              path() === '' ? name() : t('replay.tabLabel', { number: formats().number(at() + 1), path: path() });
            return (
              <div data-part="lane">
                <i
                  data-state={tab.id === props.replay.tab()?.id ? 'active' : undefined}
                  style={{ '--from': place(tab.from), '--to': place(tab.to) }}
                />
                {/* A lane that fills the row needs no name: its pages are the bands above. */}
                <Show when={tab.to - tab.from < props.replay.duration() * ROOM_FOR_NAME}>
                  <span
                    data-side={tab.to > props.replay.duration() * ROOM_FOR_NAME ? 'before' : undefined}
                    style={{ '--from': place(tab.from), '--to': place(tab.to) }}
                  >
                    <MaskedText text={label()} />
                  </span>
                </Show>
              </div>
            );
          }}
        </For>
      </Show>
    </div>
  );
}

export function Axis(props: { duration: number }): JSX.Element {
  return (
    <div data-part="axis" aria-hidden="true">
      <For each={axisTicks(props.duration)}>
        {(tick) => <span style={{ '--at': percent(tick, props.duration) }}>{clock(tick)}</span>}
      </For>
    </div>
  );
}
