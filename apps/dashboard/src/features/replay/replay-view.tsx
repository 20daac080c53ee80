import { createPlayer } from '@shoji/player';
import type { SessionDetail } from '@shoji/schema';
import { useNavigate } from '@solidjs/router';
import type { Accessor, JSX } from 'solid-js';
import { fetchEvents } from '../../api/sessions.ts';
import { createKeys } from '../../keys/create-keys.ts';
import { createReplayActions } from './create-replay-actions.ts';
import { createReplayState } from './create-replay-state.ts';
import { EventList } from './event-list.tsx';
import './replay.css';
import { ReplayHeader } from './replay-header.tsx';
import { replayKeys } from './replay-keys.ts';
import { Stage } from './stage.tsx';
import { Timeline } from './timeline.tsx';

const BACK = '/sessions';

interface ReplayViewProps {
  detail: Accessor<SessionDetail>;
  startMs: number;
  tabNumber: number | undefined;
  host: Accessor<string | undefined>;
}

/** One visit: picture, timeline and list, all at the same moment. */
export function ReplayView(props: ReplayViewProps): JSX.Element {
  const navigate = useNavigate();
  let element: HTMLDivElement | undefined;
  let search: HTMLInputElement | undefined;
  const replay = createReplayState({
    detail: props.detail,
    startMs: props.startMs,
    tabNumber: props.tabNumber,
    createPlayer,
    fetchEvents,
  });
  const actions = createReplayActions(replay, () => element);
  createKeys(
    replayKeys(actions, {
      toggle: replay.toggle,
      leave: () => navigate(BACK),
      search: () => search?.focus(),
    }),
  );
  return (
    <div data-component="replay" ref={element}>
      <ReplayHeader session={props.detail()} backTo={BACK} />
      <Stage replay={replay} host={props.host()} isLive={props.detail().live} />
      <Timeline replay={replay} actions={actions} />
      <EventList
        replay={replay}
        searchRef={(input) => {
          search = input;
        }}
      />
    </div>
  );
}
