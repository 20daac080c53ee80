import { type JSX, Show } from 'solid-js';
import { clock } from '../../format/clock.ts';
import { t } from '../../i18n/i18n.ts';
import type { ReplayActions } from './create-replay-actions.ts';
import type { ReplayState } from './create-replay-state.ts';
import { createScrub } from './create-scrub.ts';
import { describeMark, MARK_TONE } from './describe-mark.ts';
import { bandAt } from './page-bands.ts';
import { percent } from './percent.ts';
import { PlayHead } from './play-head.tsx';
import { Axis, Graph, Lanes, Marks, PageBands } from './timeline-layers.tsx';
import './timeline.css';
import { Transport } from './transport.tsx';

/** How near the pointer must be to a mark for the card to name it, as a part of the whole. */
const NEAR = 1 / 120;

function HoverCard(props: { replay: ReplayState; at: number }): JSX.Element {
  const mark = () => {
    const reach = props.replay.duration() * NEAR;
    return props.replay.shown().marks.find(({ at, kind }) => kind !== 'page' && Math.abs(at - props.at) < reach);
  };
  return (
    <>
      <i data-part="hover" style={{ '--at': percent(props.at, props.replay.duration()) }} />
      <div data-part="card" style={{ '--at': percent(props.at, props.replay.duration()) }} aria-hidden="true">
        <p>
          <span>{bandAt(props.replay.bands(), props.at)?.path}</span>
          <b>{clock(props.at)}</b>
        </p>
        <Show when={mark()}>{(near) => <p data-tone={MARK_TONE[near().kind]}>{describeMark(near())}</p>}</Show>
      </div>
    </>
  );
}

/** The whole visit in time, with the controls above. */
export function Timeline(props: { replay: ReplayState; actions: ReplayActions }): JSX.Element {
  let plot: HTMLDivElement | undefined;
  const scrub = createScrub({
    plot: () => plot,
    duration: props.replay.duration,
    seek: (time) => props.replay.seek(time),
  });
  const time = (): number => scrub.held() ?? props.replay.time();
  const leftOut = (): number => {
    const { activity, durationMs } = props.replay.shown();
    return activity.inactive.reduce((sum, [from, to]) => sum + (to - from) * durationMs, 0);
  };
  return (
    <section data-component="timeline" aria-label={t('replay.timeline')}>
      <Transport replay={props.replay} actions={props.actions} leftOutMs={leftOut()} />
      <div data-part="plot" ref={plot} {...scrub.handlers}>
        <PageBands replay={props.replay} />
        <Marks replay={props.replay} />
        <Graph replay={props.replay} time={time()} />
        <Lanes replay={props.replay} />
        <Axis duration={props.replay.duration()} />
        <PlayHead replay={props.replay} time={time()} />
        <Show when={scrub.held() === null ? scrub.hovered() : null}>
          {(at) => <HoverCard replay={props.replay} at={at()} />}
        </Show>
      </div>
    </section>
  );
}
