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
export {
  type Cell,
  expectedAtOnce,
  expectedOf,
  makeCells,
  maySend,
  type Numbered,
  pageOf,
  sectionId,
} from './matrix/cells.ts';
export {
  ALL_SAID,
  OUTCOMES,
  type Outcome,
  type Said,
  SINKS,
  type Sink,
  TRIGGERS,
  type Trigger,
} from './matrix/dimensions.ts';
export { EXPECTED_EVENTS, EXPECTED_OUTCOME, LATER, TELLS_NOTHING } from './matrix/expected.ts';
export { judgeCell, sectionsOf } from './matrix/outcome.ts';
export { EXPECTED_OF_PAGE, PAGE_PLACES, PAGE_SINKS, type PageSink } from './matrix/page-sinks.ts';
export { TRIGGER_RULES } from './matrix/triggers.ts';
export { LIVE_LINES, linesOf } from './page-lines.ts';
export type { StaticPlace, Step } from './place.ts';
export { FLOOR_LABELS } from './places/floor.ts';
export { STATIC_PLACES } from './places/index.ts';
export { checkout, flush, settle, untilRecorded } from './recorded-page.ts';
export { isElement, type RecordedTree, recordedTree, type TreeNode, withDescendants } from './recorded-tree.ts';
export { STEPS } from './steps/index.ts';
export { type Strictness, strictness } from './strictness.ts';
