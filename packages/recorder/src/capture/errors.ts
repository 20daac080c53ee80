import type { ErrorPayload } from '@shoji/schema';
import { guard } from '../guard.ts';
import { errorPayload, type TextMasks } from './error-payload.ts';

const PER_PAGE = 100;

/** Reports uncaught errors and rejections, masked; at most 100 a page. */
export function trackErrors(masks: TextMasks, onError: (payload: ErrorPayload) => void): () => void {
  let left = PER_PAGE;
  const take = (kind: ErrorPayload['kind'], thrown: unknown): void => {
    if (left-- > 0) onError(errorPayload(kind, thrown, masks));
  };
  const onUncaught = guard(({ error, message }: ErrorEvent) => take('error', error ?? { message }));
  const onRejection = guard(({ reason }: PromiseRejectionEvent) => take('rejection', reason));
  window.addEventListener('error', onUncaught);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onUncaught);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
