export { type Canaries, type Canary, createCanaries, type Found, type Shape, seeded } from './canaries.ts';
export { buildCanaryPage, type CanaryPage } from './canary-page.ts';
export { comparable, difference } from './comparable.ts';
export {
  type FakeIntake,
  openIntake,
  type RecorderFiles,
  readRecorder,
  type Visit,
  type VisitOptions,
} from './intake.ts';
export { EXPECTED, type Kind, type Verdict } from './kinds.ts';
export { locate } from './locate.ts';
export type { StaticPlace, Step } from './place.ts';
export { FLOOR_LABELS } from './places/floor.ts';
export { STATIC_PLACES } from './places/index.ts';
export { checkout, flush, settle, untilRecorded } from './recorded-page.ts';
export { STEPS } from './steps/index.ts';
