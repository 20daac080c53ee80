import { type CustomEvent, type CustomTag, EVENT } from '@shoji/schema';

export const customEvent = (tag: CustomTag, payload: unknown, timestamp: number): CustomEvent => ({
  type: EVENT.custom,
  timestamp,
  data: { tag, payload },
});
