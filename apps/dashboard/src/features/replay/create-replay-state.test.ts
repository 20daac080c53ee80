import { INITIAL_STATE, type Player, type PlayerState } from '@shoji/player';
import type { SessionDetail, WireEvent } from '@shoji/schema';
import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createReplayState, type ReplayOptions } from './create-replay-state.ts';

const TABS = [
  { id: 'a', from: 0, to: 60_000, events: 9 },
  { id: 'b', from: 20_000, to: 40_000, events: 9 },
];
const visit = (durationMs = 60_000) =>
  ({ id: 's', durationMs, tabList: TABS, marks: [], viewport: null }) as unknown as SessionDetail;

/** A player that does what it is told only when the test says so, and writes down what it was told. */
function scriptedPlayer() {
  const told: string[] = [];
  let state: PlayerState = INITIAL_STATE;
  let listener: (state: PlayerState) => void = () => undefined;
  const publish = (part: Partial<PlayerState>): void => {
    state = { ...state, ...part };
    listener(state);
  };
  const player: Player = {
    get state() {
      return state;
    },
    subscribe: (added) => {
      listener = added;
      return () => undefined;
    },
    load: () => {
      told.push('load');
      publish({ status: 'loading', timeMs: 0 });
    },
    play: () => told.push('play'),
    pause: () => told.push('pause'),
    seek: (time) => told.push(`seek ${time}`),
    setSpeed: () => undefined,
    setSkipInactive: () => undefined,
    dispose: () => told.push('dispose'),
  };
  return { player, told, publish };
}

const turn = () => new Promise((done) => setTimeout(done));

async function start(options: Partial<ReplayOptions> = {}) {
  const { player, told, publish } = scriptedPlayer();
  const [detail, setDetail] = createSignal(visit());
  const asked: string[] = [];
  const { replay, end } = createRoot((dispose) => ({
    replay: createReplayState({
      detail,
      startMs: 0,
      tabNumber: 1,
      createPlayer: () => player,
      fetchEvents: async (_session, tab) => {
        asked.push(tab);
        return [] as WireEvent[];
      },
      ...options,
    }),
    end: dispose,
  }));
  createRoot(() => replay.attach({} as HTMLIFrameElement));
  await turn();
  return { replay, told, publish, asked, setDetail, end };
}

describe('createReplayState', () => {
  it('is ready only at the moment it was opened at', async () => {
    const { replay, told, publish } = await start({ startMs: 30_000 });
    expect(told).toEqual(['load', 'seek 30000']);
    publish({ status: 'ready', durationMs: 60_000 });
    expect(replay.status()).toBe('loading');
    expect(replay.time()).toBe(30_000);
    publish({ status: 'paused', timeMs: 30_000 });
    expect(replay.status()).toBe('paused');
    expect(replay.painted()).toBe(30_000);
  });

  it('adds up steps that come quicker than the picture', async () => {
    const { replay, told, publish } = await start();
    publish({ status: 'ready', durationMs: 60_000 });
    replay.seek(replay.time() + 5_000);
    replay.seek(replay.time() + 5_000);
    expect(told).toEqual(['load', 'seek 5000', 'seek 10000']);
    expect(replay.painted()).toBe(0);
  });

  it('takes another tab for a moment outside its own, and goes on playing there', async () => {
    const { replay, told, publish, asked } = await start({ startMs: 30_000, tabNumber: 2 });
    publish({ status: 'playing', durationMs: 20_000, timeMs: 10_000 });
    expect(replay.time()).toBe(30_000);
    replay.seek(50_000);
    await turn();
    expect(asked).toEqual(['b', 'a']);
    expect(told.slice(2)).toEqual(['load', 'seek 50000', 'play']);
  });

  it('stays at its moment when it loads what came since', async () => {
    const { replay, told, publish, setDetail } = await start({ startMs: 10_000 });
    publish({ status: 'paused', durationMs: 60_000, timeMs: 10_000 });
    setDetail(visit(90_000));
    expect(replay.newer()).toBe(30_000);
    replay.reload();
    expect(replay.status()).toBe('loading');
    await turn();
    expect(told.slice(2)).toEqual(['load', 'seek 10000']);
    expect(replay.newer()).toBe(0);
  });

  it('says that events did not come, and loads them again at the same moment', async () => {
    let fails = true;
    const { replay, told } = await start({
      startMs: 20_000,
      fetchEvents: async () => (fails ? Promise.reject(new Error('away')) : []),
    });
    expect(replay.status()).toBe('error');
    expect(replay.loadError()).toBeInstanceOf(Error);
    fails = false;
    replay.reload();
    await turn();
    expect(told).toEqual(['load', 'seek 20000']);
    expect(replay.loadError()).toBeUndefined();
  });
});
