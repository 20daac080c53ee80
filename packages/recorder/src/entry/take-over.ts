import { guard } from '../guard.ts';
import type { HandOver, Target } from '../hand-over.ts';
import type { Call, Recorder } from '../sdk.ts';
import { browserEnvironment } from './environment.ts';
import { createSdk, perform } from './sdk.ts';

/** Puts the recorder's verbs in the place of the waiting ones, on the object that the page already holds. */
export function takeOver(target: Target, { config, calls }: HandOver, storage: 'local' | 'none' = 'local'): void {
  const sdk = createSdk({ config, storage, environment: browserEnvironment(), calls });
  for (const verb of Object.keys(sdk) as (keyof Recorder)[]) {
    const { [verb]: work } = sdk;
    // `flush` and `sessionId` answer; the others only act, and never throw into the page.
    target[verb] = verb === 'flush' || verb === 'sessionId' ? work : guard(work as (...args: unknown[]) => void);
  }
  // A verb taken from the stub before we came still pushes to its queue.
  target.q = { push: (call: Call) => perform(sdk, call) };
}
