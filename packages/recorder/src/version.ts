/** Version of the recorder, written into every batch; the same as in package.json (`version.test.ts`). */
export const RECORDER_VERSION = '0.1.0';
