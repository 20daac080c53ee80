import type { ConsentReceipt } from '@shoji/schema';
import type { ConsentAnswer, Recorder } from '../sdk.ts';

/** What an adapter needs of a recorder: the verb alone. */
export type ConsentTaker = Pick<Recorder, 'consent'>;

/** Tells the recorder each answer once: banners repeat themselves. */
export function tellChanges(recorder: ConsentTaker): (answer: ConsentAnswer, receipt: Partial<ConsentReceipt>) => void {
  let last: ConsentAnswer | undefined;
  return (answer, receipt) => {
    if (answer === last) return;
    last = answer;
    recorder.consent(answer, answer === 'granted' ? receipt : undefined);
  };
}
