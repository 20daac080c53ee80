import { handshake, isHandshake } from '../protocol.ts';

/** The two windows of the handshake, as far as it needs them. */
export interface Windows {
  readonly self: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly parent: Pick<Window, 'postMessage'>;
  readonly origin: string;
  /** Number of this document, other than that of any before or after it in the same frame. */
  readonly instance: number;
}

/**
 * Waits for the dashboard around this document and takes one port from it. Messages of any other window or origin are
 * not heard, and there is no second connection.
 */
export function waitForDashboard(
  { self, parent, origin, instance }: Windows,
  onPort: (port: MessagePort) => void,
): void {
  const here = handshake('here', instance);
  function hear(event: MessageEvent): void {
    if (event.source !== (parent as unknown) || event.origin !== origin) return;
    const [port] = event.ports;
    if (isHandshake(event.data, 'ask')) parent.postMessage(here, origin);
    else if (isHandshake(event.data, 'connect') && port) {
      self.removeEventListener('message', hear as EventListener);
      onPort(port);
    }
  }
  self.addEventListener('message', hear as EventListener);
  parent.postMessage(here, origin);
}
