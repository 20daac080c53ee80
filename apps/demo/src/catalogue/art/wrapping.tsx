import type { Tint } from '../colours.ts';

const PAPER = '#f7f3e8';

/** A flower of the printed meadow. */
const Flower = (props: { x: number; y: number; tint: Tint }) => (
  <g transform={`translate(${props.x} ${props.y})`}>
    <path fill="none" stroke={props.tint.deep} stroke-width="1.6" d="M0 4v16M0 14l5-5M0 16l-5-4" />
    <circle r="5" fill={props.tint.light} />
    <circle r="2" fill={props.tint.deep} />
  </g>
);

/** Rolls of wrapping paper, one of them unrolled. */
export const Sheets = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="234" rx="104" ry="9" fill="#000" opacity=".1" />
    <path fill={props.tint.base} d="M70 70h140v160H70z" />
    <Flower x={92} y={98} tint={props.tint} />
    <Flower x={126} y={122} tint={props.tint} />
    <Flower x={160} y={96} tint={props.tint} />
    <Flower x={190} y={126} tint={props.tint} />
    <Flower x={94} y={152} tint={props.tint} />
    <Flower x={130} y={176} tint={props.tint} />
    <Flower x={164} y={150} tint={props.tint} />
    <Flower x={192} y={182} tint={props.tint} />
    <Flower x={96} y={204} tint={props.tint} />
    <Flower x={162} y={202} tint={props.tint} />
    <path fill={props.tint.deep} d="M62 52h156a10 10 0 0 1 0 20H62a10 10 0 0 1 0-20z" />
    <circle cx="216" cy="62" r="10" fill={PAPER} />
    <circle cx="216" cy="62" r="4" fill={props.tint.deep} />
    <g transform="rotate(8 250 150)">
      <path fill="#cdbf9f" d="M236 60h28v170h-28z" />
      <path fill="#a8997a" d="M256 60h8v170h-8z" />
      <ellipse cx="250" cy="60" rx="14" ry="6" fill={PAPER} />
      <path fill={props.tint.base} d="M236 132h28v26h-28z" />
    </g>
  </>
);

/** A reel of ribbon. */
export const Ribbon = (props: { tint: Tint }) => (
  <>
    <ellipse cx="156" cy="226" rx="96" ry="9" fill="#000" opacity=".1" />
    <path fill={props.tint.deep} d="M204 184c34 4 50 20 62 44l-14 2-8-8-6 10c-8-18-20-26-44-30z" />
    <circle cx="142" cy="142" r="80" fill="#c7a983" />
    <circle cx="142" cy="142" r="80" fill="none" stroke="#9f8059" stroke-width="3" />
    <circle cx="142" cy="142" r="64" fill={props.tint.base} />
    <g fill="none" stroke={props.tint.deep} stroke-width="1.5">
      <circle cx="142" cy="142" r="57" />
      <circle cx="142" cy="142" r="50" />
      <circle cx="142" cy="142" r="43" />
      <circle cx="142" cy="142" r="36" />
    </g>
    <path
      fill="none"
      stroke={props.tint.light}
      stroke-width="2.5"
      stroke-linecap="round"
      opacity=".7"
      d="M96 112a54 54 0 0 1 30-22"
    />
    <circle cx="142" cy="142" r="27" fill="#c7a983" />
    <circle cx="142" cy="142" r="11" fill={PAPER} />
    <circle cx="142" cy="142" r="11" fill="none" stroke="#9f8059" stroke-width="2" />
  </>
);

/** Three tags on twine. */
export const Tags = (props: { tint: Tint }) => (
  <>
    <path fill="none" stroke="#9f8059" stroke-width="2" d="M70 46c50 30 130 30 182-4" />
    <g transform="rotate(-14 108 140)">
      <path fill="#000" opacity=".08" d="M80 96 108 76l30 20v104H80z" />
      <path fill={props.tint.deep} d="M76 92 105 72l29 20v104H76z" />
      <circle cx="105" cy="92" r="5" fill={PAPER} />
    </g>
    <g transform="rotate(13 216 140)">
      <path fill="#000" opacity=".08" d="M190 92 218 72l30 20v104h-58z" />
      <path fill={props.tint.light} d="M186 88 215 68l29 20v104h-58z" />
      <circle cx="215" cy="88" r="5" fill={PAPER} />
    </g>
    <path fill="#000" opacity=".1" d="m130 110 34-24 34 24v122h-68z" />
    <path fill={props.tint.base} d="m126 104 34-24 34 24v122h-68z" />
    <circle cx="160" cy="106" r="7" fill="#c9b27c" />
    <circle cx="160" cy="106" r="3.5" fill={PAPER} />
    <path stroke="#9f8059" stroke-width="2" fill="none" d="M160 106c-8-14 4-26-2-38" />
    <path
      fill="none"
      stroke="#39506b"
      stroke-width="2"
      stroke-linecap="round"
      d="M140 158c8-12 14-10 12 0s10 4 14-4 10-2 8 4 4 2 8-2M140 180h40M140 194h26"
    />
  </>
);
