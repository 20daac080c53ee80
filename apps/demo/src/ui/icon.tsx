const PATHS = {
  bag: 'M3 5.5h10l.75 8.5H2.25zM5.5 7.5V4.25a2.5 2.5 0 0 1 5 0V7.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.25 10.25 14 14',
  person: 'M8 2.25a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5zM2.75 14c.4-3 2.45-4.5 5.25-4.5s4.85 1.5 5.25 4.5',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  check: 'm3 8.5 3.25 3.25L13 5',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  cross: 'm4 4 8 8M12 4l-8 8',
  truck:
    'M1.5 4h8v7.5h-8zM9.5 6.5h2.75l2.25 2.25v2.75h-5M4.5 13a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5zM11.75 13a1.25 1.25 0 1 0 0-2.5 1.25 1.25 0 0 0 0 2.5z',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  gift: 'M2.5 6h11v2.5h-11zM3.5 8.5h9v5h-9zM8 6v7.5M8 6C5.5 6 4.5 5 5 3.75S7.5 3.5 8 6c.5-2.5 2.5-3.5 3-2.25S10.5 6 8 6z',
  eye: 'M1.75 8C3.25 5.25 5.5 4 8 4s4.75 1.25 6.25 4c-1.5 2.75-3.75 4-6.25 4S3.25 10.75 1.75 8zM8 6.25a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5z',
  shut: 'M1.75 7C3.5 9.25 5.5 10.25 8 10.25s4.5-1 6.25-3.25M3.5 9 2 11M6.25 10.25 5.5 12.5M9.75 10.25l.75 2.25M12.5 9 14 11',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 x 16 that goes with words, never instead of them. */
export const Icon = (props: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[props.name]} />
  </svg>
);
