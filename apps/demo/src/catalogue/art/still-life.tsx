/** The picture on the first page: a notebook, a letter and a pen under a linden twig. */
export const StillLife = () => (
  <svg class="still-life" viewBox="0 0 620 360" aria-hidden="true">
    <ellipse cx="316" cy="330" rx="250" ry="14" fill="#000" opacity=".08" />
    <g transform="rotate(-7 210 210)">
      <path fill="#cdbf9f" d="M90 130h230v150H90z" />
      <path fill="#e6dcc4" d="m90 280 88-76h54l88 76z" />
      <path fill="#d6caac" d="M90 130v150l84-72zM320 130v150l-84-72z" />
      <path fill="#e6dcc4" d="m90 130 108 88a12 12 0 0 0 14 0l108-88z" />
      <path fill="none" stroke="#a8997a" d="m90 130 108 88a12 12 0 0 0 14 0l108-88" />
      <path fill="#a04638" d="M205 184c13-1 22 9 23 20 1 13-10 24-23 24-12 0-23-9-23-23 0-12 10-20 23-21z" />
      <circle cx="205" cy="206" r="14" fill="none" stroke="#7c342a" stroke-width="2" />
      <path
        fill="none"
        stroke="#7c342a"
        stroke-width="2"
        stroke-linecap="round"
        d="M205 215v-16M205 210l-6-5M205 210l6-5"
      />
    </g>
    <g transform="rotate(5 400 190)">
      <path fill="#ddd5c2" d="M322 72h160v232H322z" />
      <path fill="#f7f3e8" d="M318 66h160v232H318z" />
      <path stroke="#ddd5c2" d="M474.5 70v226M470.5 70v226" />
      <path fill="#4b6350" d="M312 58h154a6 6 0 0 1 6 6v222a6 6 0 0 1-6 6H312z" />
      <path fill="#384b3c" d="M312 58h20v234h-20zM446 58h6v234h-6z" />
      <path stroke="#f7f3e8" stroke-dasharray="6 8" opacity=".45" d="M322.5 70v212" />
      <path fill="#f7f3e8" d="M360 108h74v48h-74z" />
      <path fill="none" stroke="#7b9480" d="M364.5 112.5h65v39h-65z" />
      <path
        fill="none"
        stroke="#384b3c"
        stroke-width="2"
        stroke-linecap="round"
        d="M376 134c8-12 14-10 12 0s10 4 14-4 10-2 8 4 4 2 8-2"
      />
      <path fill="#c97c6f" d="M384 292h9v30l-4.5-5-4.5 5z" />
    </g>
    <g transform="rotate(58 470 250)">
      <ellipse cx="478" cy="246" rx="11" ry="124" fill="#000" opacity=".1" />
      <path fill="#39506b" d="M459 130c0-8 5-12 11-12s11 4 11 12l3 134h-28z" />
      <path fill="#2a3b50" d="M474 118.5c5 1 7 5 7 11.5l3 134h-8z" />
      <path fill="#c9b27c" d="M456 264h28v7h-28zM458 196h24v4h-24z" />
      <path fill="#2a3b50" d="M458 271h24l-4 30h-16z" />
      <path fill="#c9b27c" d="M462 301h16l3 13-11 40-11-40z" />
      <circle cx="470" cy="320" r="2.5" fill="#4d4226" />
      <path stroke="#4d4226" stroke-width="1.2" d="M470 322v31" />
    </g>
    <path fill="none" stroke="#7d6a4d" stroke-width="4" stroke-linecap="round" d="M30 58c80-34 170-30 250 6" />
    <g transform="translate(92 42) rotate(160)">
      <path
        fill="#5f8a66"
        d="M0-52c16 15 34 30 34 50 0 13-8 21-18 21-8 0-13-4-16-10-3 6-8 10-16 10-10 0-18-8-18-21 0-20 18-35 34-50z"
      />
      <path
        fill="none"
        stroke="#dfe9dc"
        stroke-width="1.6"
        stroke-linecap="round"
        d="M0 18v-52M0 6l15-13M0 6l-15-13M0-10l11-10M0-10l-11-10"
      />
    </g>
    <g transform="translate(176 34) rotate(196)">
      <path
        fill="#3b6a4c"
        d="M0-60c18 17 38 34 38 58 0 15-9 24-20 24-9 0-15-5-18-12-3 7-9 12-18 12-11 0-20-9-20-24 0-24 20-41 38-58z"
      />
      <path
        fill="none"
        stroke="#dfe9dc"
        stroke-width="1.6"
        stroke-linecap="round"
        d="M0 20v-58M0 8l17-15M0 8l-17-15M0-10l12-11M0-10l-12-11"
      />
    </g>
    <g transform="translate(250 52) rotate(176)">
      <path
        fill="#88a78a"
        d="M0-40c12 11 25 23 25 38 0 10-6 16-13 16-6 0-10-3-12-8-2 5-6 8-12 8-7 0-13-6-13-16 0-15 13-27 25-38z"
      />
      <path fill="none" stroke="#eef3ec" stroke-width="1.4" stroke-linecap="round" d="M0 12v-38M0 5l11-9M0 5l-11-9" />
    </g>
    <path
      fill="none"
      stroke="#7d6a4d"
      stroke-width="2"
      d="M134 32c2 20 0 34-8 48M126 80l-8 10M126 80l6 12M127 76l12 6"
    />
    <g fill="#d8c27a">
      <circle cx="117" cy="92" r="5" />
      <circle cx="133" cy="94" r="5" />
      <circle cx="141" cy="83" r="5" />
    </g>
  </svg>
);
