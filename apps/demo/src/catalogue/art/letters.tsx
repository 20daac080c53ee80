import type { Tint } from '../colours.ts';

const WAX = '#a04638';
const PAPER = '#f7f3e8';

/** A pile of envelopes, the first one sealed. */
export const Envelope = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="224" rx="108" ry="9" fill="#000" opacity=".1" />
    <path fill={props.tint.deep} d="M64 92h200v126H64z" opacity=".55" transform="rotate(-5 164 155)" />
    <path fill={props.tint.deep} d="M62 88h198v124H62z" opacity=".8" transform="rotate(-2 160 150)" />
    <path fill={props.tint.base} d="M60 84h200v128H60z" />
    <path fill={props.tint.light} d="m60 212 76-66h48l76 66z" />
    <path fill={props.tint.base} d="M60 84v128l72-62zM260 84v128l-72-62z" />
    <path fill={props.tint.light} d="m60 84 94 76a10 10 0 0 0 12 0l94-76z" />
    <path fill="none" stroke={props.tint.deep} opacity=".5" d="m60 84 94 76a10 10 0 0 0 12 0l94-76" />
    <path fill={WAX} d="M160 132c12-1 20 8 21 18 1 12-9 22-21 22-11 0-21-8-21-21 0-11 9-18 21-19z" />
    <circle cx="160" cy="152" r="13" fill="none" stroke="#7c342a" stroke-width="2" />
    <path
      fill="none"
      stroke="#7c342a"
      stroke-width="1.8"
      stroke-linecap="round"
      d="M160 160v-14M160 156l-5-4M160 156l5-4M160 150l-4-3M160 150l4-3"
    />
  </>
);

/** Letter paper with a watermark and a folded sheet. */
export const Letter = (props: { tint: Tint }) => (
  <>
    <ellipse cx="162" cy="242" rx="84" ry="8" fill="#000" opacity=".1" />
    <path fill={props.tint.deep} opacity=".7" d="M92 44h136v192H92z" transform="rotate(6 160 140)" />
    <path fill={props.tint.base} d="M92 42h136v192H92z" transform="rotate(2.5 160 140)" />
    <path fill={PAPER} d="M90 38h136v178l-18 20H90z" />
    <path fill={props.tint.light} d="M226 216h-18v20z" />
    <path
      fill={props.tint.base}
      opacity=".28"
      d="M158 84c22 10 32 32 22 60-26-4-38-30-22-60zM152 128c16 6 24 20 18 40-20-2-30-20-18-40z"
    />
    <path stroke={props.tint.deep} opacity=".55" d="M108 70h58M108 84h36M108 178h98M108 192h98M108 206h74" />
    <path
      fill="none"
      stroke="#39506b"
      stroke-width="2"
      stroke-linecap="round"
      d="M108 60c8-10 12-8 10 0s8 4 12-2 10-2 8 2 8 2 12-2"
    />
  </>
);

/** Three postcards fanned out: river, hill, sun. */
export const Postcards = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="232" rx="100" ry="9" fill="#000" opacity=".1" />
    <g transform="rotate(-14 130 160)">
      <path fill={PAPER} d="M66 84h130v94H66z" />
      <path fill="#a9b8a2" d="M72 90h118v82H72z" />
      <path fill="#869680" d="M72 150c30-26 62 6 118-20v42H72z" />
    </g>
    <g transform="rotate(10 190 150)">
      <path fill={PAPER} d="M134 76h130v94H134z" />
      <path fill="#cdbf9f" d="M140 82h118v82H140z" />
      <path fill="#93674c" d="M140 150c24-40 40-34 58-10s36 8 60-4v28H140z" />
    </g>
    <g transform="rotate(-2 160 170)">
      <path fill="#000" opacity=".1" d="M92 124h142v102H92z" />
      <path fill={PAPER} d="M88 118h142v102H88z" />
      <path fill={props.tint.base} d="M95 125h128v88H95z" />
      <circle cx="190" cy="150" r="12" fill={PAPER} />
      <path fill={props.tint.light} d="M95 178c20-22 36-22 54-6s36 10 74-8v20c-40 14-60 2-80 0s-34 4-48 8z" />
      <path
        fill="none"
        stroke={PAPER}
        stroke-width="2.2"
        stroke-linecap="round"
        d="M104 200c14-6 22 4 36-1s22 4 36-1 22 3 38-2"
      />
      <path fill={props.tint.deep} d="M112 172V150l10-9 10 9v22z" />
    </g>
  </>
);
