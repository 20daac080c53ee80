import { handshake, isHandshake } from '../protocol.ts';

export interface ConnectionOptions {
  readonly frame: HTMLIFrameElement;
  /** How long the document may take to answer, ms. */
  readonly timeoutMs: number;
  readonly onPort: (port: MessagePort) => void;
  /** The bound has passed; an answer that comes later still connects. */
  readonly onTimeout: () => void;
  /** The frame holds another document than the one that was connected. */
  readonly onGone: () => void;
}

/**
 * Finds the player's document in a frame and gives it one end of a channel, once. Only messages from that frame's
 * window and of our own origin count. Returns what ends the search and takes every listener away.
 */
export function connect(options: ConnectionOptions): () => void {
  const { frame, onPort } = options;
  const { origin } = window.location;
  let connected: number | undefined;
  const timer = setTimeout(options.onTimeout, options.timeoutMs);

  function ask(): void {
    if (connected === undefined) frame.contentWindow?.postMessage(handshake('ask'), origin);
  }

  function hear(event: MessageEvent): void {
    if (event.source === null || event.source !== frame.contentWindow || event.origin !== origin) return;
    if (!isHandshake(event.data, 'here') || event.data.instance === undefined) return;
    if (connected === undefined) {
      connected = event.data.instance;
      clearTimeout(timer);
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(handshake('connect'), origin, [port2]);
      onPort(port1);
    } else if (event.data.instance !== connected) options.onGone();
  }

  window.addEventListener('message', hear);
  frame.addEventListener('load', ask);
  ask();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('message', hear);
    frame.removeEventListener('load', ask);
  };
}
