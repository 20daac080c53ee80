import type { JSX } from 'solid-js';

/** The paper screen beside the form: a trail behind the lattice, seen and not recognised. Decoration. */
export function PaperScreen(): JSX.Element {
  return (
    <div data-part="screen" aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 800 900" preserveAspectRatio="xMidYMid slice">
        <radialGradient id="glow" cx=".62" cy=".4" r=".75">
          <stop offset="0" data-part="near" />
          <stop offset="1" data-part="far" />
        </radialGradient>
        <filter id="paper" x="-20%" y="-20%" width="140%" height="140%">
          <feGaussianBlur stdDeviation="9" />
        </filter>
        <path d="M0 0h800v900H0z" fill="url(#glow)" />
        <g data-part="behind" filter="url(#paper)">
          <path data-part="trail" d="M70 790C200 760 160 600 300 560s210 60 280-60-60-190 40-270" />
          <path data-part="cursor" d="m620 230 74 32-33 13-14 34z" />
          <circle data-part="click" cx="300" cy="560" r="26" />
        </g>
        <path
          data-part="lattice"
          d="M0 0V900M200 0V900M400 0V900M600 0V900M800 0V900M0 0H800M0 150H800M0 300H800M0 450H800M0 600H800M0 750H800M0 900H800"
        />
      </svg>
    </div>
  );
}
