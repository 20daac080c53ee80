import type { WireEvent } from '@shoji/schema';
import { record } from 'rrweb';
import { createMasker, type LiveQuestions, type MaskPolicy } from '../../src/index.ts';

export interface Recording {
  readonly raw: WireEvent[];
  readonly masked: WireEvent[];
  /** Everything that left, as it would travel. */
  json(): string;
  checkout(): void;
  stop(): void;
}

/** rrweb's recorder as the product sets it, with every event through the masking pass. */
export function startRecording(policy: MaskPolicy, questions?: LiveQuestions): Recording {
  const masker = createMasker(policy, questions);
  const raw: WireEvent[] = [];
  const masked: WireEvent[] = [];
  const stop = record({
    emit(event) {
      raw.push(event as WireEvent);
      const told = masker.mask(event as WireEvent);
      if (told) masked.push(told);
    },
    recordCanvas: false,
    collectFonts: false,
    inlineImages: false,
    slimDOMOptions: 'all',
    // Positions come in batches cut by the clock; what is compared here has no clock.
    sampling: { mousemove: false },
  });
  return {
    raw,
    masked,
    json: () => JSON.stringify(masked),
    checkout: () => record.takeFullSnapshot(true),
    stop: () => stop?.(),
  };
}

/** Resolves after mutation observers and two frames have run. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
