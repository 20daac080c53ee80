import type { JSX } from 'solid-js';

/** The shapes of all icons and the hatch of skipped time; drawn once, used by `<Icon>` and by plots. */
export function IconSprite(): JSX.Element {
  return (
    <svg data-component="sprite" width="0" height="0" aria-hidden="true">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" stroke="var(--hatch)" stroke-width="2" />
      </pattern>
      <symbol id="i-back" viewBox="0 0 16 16">
        <path d="m10 4-4 4 4 4" />
      </symbol>
      <symbol id="i-click" viewBox="0 0 16 16">
        <path d="m4 2.5 8.5 5-3.8 1-2 3.5z" />
      </symbol>
      <symbol id="i-clock" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.75" /> <path d="M8 4.5V8l2.25 1.75" />
      </symbol>
      <symbol id="i-close" viewBox="0 0 16 16">
        <path d="m4 4 8 8M12 4l-8 8" />
      </symbol>
      <symbol id="i-code" viewBox="0 0 16 16">
        <path d="M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5" />
      </symbol>
      <symbol id="i-custom" viewBox="0 0 16 16">
        <path d="m8 2 6 6-6 6-6-6z" />
      </symbol>
      <symbol id="i-down" viewBox="0 0 16 16">
        <path d="m4 6.25 4 4 4-4" />
      </symbol>
      <symbol id="i-error" viewBox="0 0 16 16">
        <path d="M8 2.25 14.25 13H1.75zM8 6.5v3M8 10.75v.75" />
      </symbol>
      <symbol id="i-expand" viewBox="0 0 16 16">
        <path d="M2.5 6v-3.5h3.5M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
      </symbol>
      <symbol id="i-help" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.75" />{' '}
        <path d="M6.25 6.35A1.8 1.8 0 0 1 9.75 6.6c0 1.25-1.75 1.3-1.75 2.65M8 11v.6" />
      </symbol>
      <symbol id="i-input" viewBox="0 0 16 16">
        <path d="M1.75 4.5h12.5v7H1.75zM4.5 6.75v2.5" />
      </symbol>
      <symbol id="i-link" viewBox="0 0 16 16">
        <path d="M6.75 9.25 9.25 6.75M7 4.75 8.9 2.9a2.97 2.97 0 0 1 4.2 4.2L11.25 9M9 11.25 7.1 13.1a2.97 2.97 0 0 1-4.2-4.2L4.75 7" />
      </symbol>
      <symbol id="i-logo" viewBox="0 0 16 16">
        <path d="M2 2h12v12H2zM8 2v12M2 6h12M2 10h12" stroke-width="1.25" />{' '}
        <path d="M8.6 6.6h4.8v2.8H8.6z" fill="var(--accent)" stroke="none" />
      </symbol>
      <symbol id="i-next" viewBox="0 0 16 16">
        <path d="M4 3.5v9L10 8zM12 3.5v9" />
      </symbol>
      <symbol id="i-page" viewBox="0 0 16 16">
        <path d="M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3" />
      </symbol>
      <symbol id="i-pause" viewBox="0 0 16 16">
        <path stroke-width="2.5" d="M5.25 3v10M10.75 3v10" />
      </symbol>
      <symbol id="i-people" viewBox="0 0 16 16">
        <circle cx="6" cy="5.5" r="2.25" />{' '}
        <path d="M1.75 13c0-2.3 1.9-3.75 4.25-3.75S10.25 10.7 10.25 13M10.5 3.5a2.25 2.25 0 0 1 0 4.1M11.75 9.6c1.5.5 2.5 1.7 2.5 3.4" />
      </symbol>
      <symbol id="i-prev" viewBox="0 0 16 16">
        <path d="M12 3.5v9L6 8zM4 3.5v9" />
      </symbol>
      <symbol id="i-search" viewBox="0 0 16 16">
        <circle cx="7" cy="7" r="4" /> <path d="m10 10 3.5 3.5" />
      </symbol>
      <symbol id="i-sessions" viewBox="0 0 16 16">
        <path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11" />
      </symbol>
      <symbol id="i-skip" viewBox="0 0 16 16">
        <path d="m2.5 4 4 4-4 4M6.5 4l4 4-4 4M13 4v8" />
      </symbol>
      <symbol id="i-theme" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.5" /> <path fill="currentColor" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
      </symbol>
      <symbol id="i-live" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="1.75" fill="currentColor" stroke="none" />{' '}
        <path d="M4.5 4.5a5 5 0 0 0 0 7M11.5 4.5a5 5 0 0 1 0 7M2.4 2.9a7.5 7.5 0 0 0 0 10.2M13.6 2.9a7.5 7.5 0 0 1 0 10.2" />
      </symbol>
      <symbol id="i-scroll" viewBox="0 0 16 16">
        <path d="M8 2.5v11M5.25 5 8 2.5 10.75 5M5.25 11 8 13.5l2.75-2.5" />
      </symbol>
      <symbol id="i-play" viewBox="0 0 16 16">
        <path fill="currentColor" d="M4.500 3v10l8.500-5z" />
      </symbol>
      <symbol id="i-again" viewBox="0 0 16 16">
        <path d="M3.250 8a4.750 4.750 0 1 0 1.600-3.550M3 2.500v3h3" />
      </symbol>
      <symbol id="i-check" viewBox="0 0 16 16">
        <path d="m3.500 8.500 3 3 6-7" />
      </symbol>
      <symbol id="i-copy" viewBox="0 0 16 16">
        <path d="M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3" />
      </symbol>
      <symbol id="i-shrink" viewBox="0 0 16 16">
        <path d="M6 2.500V6H2.500M10 2.500V6h3.500M13.500 10H10v3.500M2.500 10H6v3.500" />
      </symbol>
      <symbol id="i-info" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.750" />
        <path d="M8 7.250v4M8 4.750v.750" />
      </symbol>
      <symbol id="i-sign-out" viewBox="0 0 16 16">
        <path d="M6.500 2.500h-4v11h4M6.500 8h7M11 5.250 13.750 8 11 10.750" />
      </symbol>
      <symbol id="i-more" viewBox="0 0 16 16">
        <path stroke-width="2" stroke-linecap="round" d="M3.500 8h.010M8 8h.010M12.500 8h.010" />
      </symbol>
      <symbol id="i-filter" viewBox="0 0 16 16">
        <path d="M2 4h12M4.500 8h7M6.500 12h3" />
      </symbol>
    </svg>
  );
}
