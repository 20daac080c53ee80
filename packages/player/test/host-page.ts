// Runs in the page that embeds the player in these tests, in the place of the dashboard.
import { createPlayer, type Player } from '../src/index.ts';

declare global {
  interface Window {
    openPlayer(src?: string, timeoutMs?: number): Player;
    connectTo(frame: HTMLIFrameElement, timeoutMs?: number): Player;
    player: Player;
    states: Player['state'][];
  }
}

window.openPlayer = (src = '/player', timeoutMs = 10_000) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:500px;border:0';
  frame.src = src;
  document.body.replaceChildren(frame);
  return window.connectTo(frame, timeoutMs);
};

window.connectTo = (frame, timeoutMs = 10_000) => {
  window.player = createPlayer({ frame, timeoutMs });
  window.states = [];
  window.player.subscribe((state) => window.states.push(state));
  return window.player;
};
