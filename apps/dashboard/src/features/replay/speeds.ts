export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

export const isSpeed = (value: number): value is Speed => (SPEEDS as readonly number[]).includes(value);

/** The next speed up or down; the last one stays. */
export const speedStep = (speed: Speed, step: 1 | -1): Speed => SPEEDS[SPEEDS.indexOf(speed) + step] ?? speed;
