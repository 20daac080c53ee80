import type { WireEvent } from './events.ts';
import type { VisitorId } from './ids.ts';

export const ENVELOPE_VERSION = 1;
export const ENCODINGS = ['gzip', 'none'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Proof that the visitor agreed: when (ms since 1970), to which version of the notice, in which language, and how. */
export interface ConsentReceipt {
  at: number;
  notice: string;
  lang: string;
  how: string;
}

/** Body of `POST /i/v1/{siteKey}/{sessionId}/{tabId}/{seq}`. */
export interface BatchEnvelope {
  v: typeof ENVELOPE_VERSION;
  /** The visitor's clock when the batch was made, ms since 1970. */
  sentAt: number;
  visitorId: VisitorId;
  /** Version of the recorder. */
  recorder: string;
  /** Version of the settings that the recorder works with. */
  settings: string;
  consent?: ConsentReceipt;
  /** Language of the browser (BCP 47), and whether it says that a program drives it (`navigator.webdriver`). */
  client?: { language?: string; automated?: boolean };
  events: WireEvent[];
}

export interface BatchAddress {
  siteKey: string;
  sessionId: string;
  tabId: string;
  seq: number;
}

/** Path of a batch below the endpoint, with its query. */
export const batchPath = (address: BatchAddress, encoding: Encoding, secret: string): string =>
  `/i/v1/${address.siteKey}/${address.sessionId}/${address.tabId}/${address.seq}?enc=${encoding}&t=${secret}`;

export const erasePath = (siteKey: string, sessionId: string, secret: string): string =>
  `/i/v1/${siteKey}/${sessionId}/erase?t=${secret}`;
