// Stands in for the sanitiser where a test wants to know what the rest of the player holds back without it.
import type { Sanitiser } from '../src/sandbox/sanitise-event.ts';

export const createSanitiser = (): Sanitiser => ({
  next(raw) {
    const event = raw as { type: number; data: never };
    const shown = event.type >= 2 && event.type <= 4;
    return { event: shown ? { type: event.type, data: event.data } : undefined, broken: false };
  },
});
