import type { NetworkRequest } from '@shoji/schema';

/** As the browser gives it; `responseStatus` is not in every engine. */
export type RequestEntry = Pick<
  PerformanceResourceTiming,
  'name' | 'startTime' | 'duration' | 'initiatorType' | 'transferSize' | 'decodedBodySize'
> & { responseStatus?: number };

/** What is told of a request, its address not masked yet. `now` is on the entries' clock. */
export function requestOf(entry: RequestEntry, now: number): NetworkRequest {
  const { name, startTime, duration, initiatorType, transferSize, decodedBodySize, responseStatus } = entry;
  return {
    url: name,
    type: initiatorType,
    ago: Math.max(0, Math.round(now - startTime)),
    ms: Math.round(duration),
    // Nothing but zeros: another origin that does not let itself be measured.
    ...(responseStatus && { status: responseStatus }),
    ...(transferSize + decodedBodySize > 0 && { bytes: transferSize, size: decodedBodySize }),
  };
}
