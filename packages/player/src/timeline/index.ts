export { activityGraph } from './activity-graph.ts';
export { eventTimes } from './event-times.ts';
export { INACTIVE_AFTER_MS, inactiveStretches, type Stretch } from './inactive-stretches.ts';
export { isInput } from './is-input.ts';
export { type PageBand, pageBands } from './page-bands.ts';
export { type PageMark, pageMarks } from './page-marks.ts';
