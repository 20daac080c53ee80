import { type ConsentTaker, tellChanges } from './consent-taker.ts';

/** The part of `TCData` that is read. Source: IAB Europe, Transparency & Consent Framework, CMP API v2. */
interface TcData {
  eventStatus?: string;
  gdprApplies?: boolean;
  tcfPolicyVersion?: number;
  purpose?: { consents?: Record<string, boolean> };
  listenerId?: number;
}
type TcfApi = (
  command: 'addEventListener' | 'removeEventListener',
  version: 2,
  callback: (data: TcData | boolean, success: boolean) => void,
  parameter?: number,
) => void;

export interface TcfOptions {
  /** All of these must be consented to. 1: storing on the device, 8: measuring content, the default. */
  purposes?: readonly number[];
  /** Where the platform says that the GDPR does not apply: `denied`, unless the page decides otherwise. */
  elsewhere?: 'granted' | 'denied';
}

/**
 * Follows a consent platform of the IAB's framework (`__tcfapi`), which has to be on the page already. What is not clearly
 * consented to counts as denied. The answer ends the following.
 *
 * @example
 * const unfollow = followTcf(shoji);
 */
export function followTcf(recorder: ConsentTaker, options: TcfOptions = {}, page: object = window): () => void {
  const { purposes = [1, 8], elsewhere = 'denied' } = options;
  const api = (page as { __tcfapi?: TcfApi }).__tcfapi;
  if (typeof api !== 'function') return () => {};
  const tell = tellChanges(recorder);
  let listener: number | undefined;
  let ended = false;
  api('addEventListener', 2, (data, success) => {
    if (ended || !success || typeof data !== 'object') return;
    listener = data.listenerId;
    // While the banner is open there is no answer yet.
    if (data.eventStatus !== 'tcloaded' && data.eventStatus !== 'useractioncomplete') return;
    const consents = data.purpose?.consents ?? {};
    const consented =
      data.gdprApplies === false ? elsewhere === 'granted' : purposes.every((one) => consents[one] === true);
    tell(consented ? 'granted' : 'denied', { how: 'tcf', notice: `tcf ${data.tcfPolicyVersion ?? ''}`.trim() });
  });
  return () => {
    ended = true;
    if (listener !== undefined) api('removeEventListener', 2, () => {}, listener);
  };
}
