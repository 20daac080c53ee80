export { type CreatePlayerOptions, createPlayer, type Player } from './host/create-player.ts';
export { FASTEST, INITIAL_STATE, type PlayerError, type PlayerState, type PlayerStatus, SLOWEST } from './state.ts';
