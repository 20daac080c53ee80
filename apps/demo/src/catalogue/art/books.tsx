import type { Tint } from '../colours.ts';

const PAPER = '#f7f3e8';
const EDGE = '#ddd5c2';

/** A sewn notebook with a label and an elastic band. */
export const Notebook = (props: { tint: Tint }) => (
  <>
    <ellipse cx="166" cy="243" rx="84" ry="9" fill="#000" opacity=".1" />
    <path fill={EDGE} d="M99 46h128a4 4 0 0 1 4 4v186a4 4 0 0 1-4 4H99z" />
    <path fill={PAPER} d="M96 42h128v194H96z" />
    <path stroke={EDGE} d="M224.5 44v192M221.5 44v192" />
    <path fill={props.tint.base} d="M92 36h124a5 5 0 0 1 5 5v190a5 5 0 0 1-5 5H92z" />
    <path fill={props.tint.deep} d="M92 36h17v200H92z" />
    <path stroke={props.tint.light} opacity=".5" d="M109.5 36v200" />
    <path stroke={PAPER} stroke-dasharray="5 7" opacity=".45" d="M100.5 46v182" />
    <path fill={PAPER} d="M131 78h62v40h-62z" />
    <path fill="none" stroke={props.tint.light} d="M134.5 81.5h55v33h-55z" />
    <path stroke={props.tint.deep} stroke-width="1.5" d="M143 93h38M143 102h24" />
    <path fill={props.tint.deep} d="M201 36h5v200h-5z" />
    <path fill={props.tint.light} d="M150 236h7v22l-3.5-4-3.5 4z" />
  </>
);

/** A planner: a lattice of days on the cover. */
export const Planner = (props: { tint: Tint }) => (
  <>
    <ellipse cx="164" cy="236" rx="88" ry="9" fill="#000" opacity=".1" />
    <path fill={EDGE} d="M90 50h146v180H90z" />
    <path fill={PAPER} d="M88 46h144v180H88z" />
    <path fill={props.tint.base} d="M84 40h140a5 5 0 0 1 5 5v172a5 5 0 0 1-5 5H84z" />
    <path fill={props.tint.deep} d="M84 40h14v182H84z" />
    <g fill={props.tint.light} opacity=".6">
      <path d="M118 104h10v10h-10zM132 104h10v10h-10zM146 104h10v10h-10zM160 104h10v10h-10zM174 104h10v10h-10zM188 104h10v10h-10z" />
      <path d="M118 120h10v10h-10zM132 120h10v10h-10zM146 120h10v10h-10zM174 120h10v10h-10zM188 120h10v10h-10z" />
      <path d="M118 136h10v10h-10zM132 136h10v10h-10zM146 136h10v10h-10zM160 136h10v10h-10zM174 136h10v10h-10zM188 136h10v10h-10z" />
      <path d="M118 152h10v10h-10zM132 152h10v10h-10zM146 152h10v10h-10zM160 152h10v10h-10zM174 152h10v10h-10zM188 152h10v10h-10z" />
    </g>
    <path fill={PAPER} d="M160 120h10v10h-10z" />
    <path stroke={PAPER} stroke-width="2.5" stroke-linecap="round" d="M118 72h44M118 84h28" />
    <path fill={PAPER} d="M196 222h8v30l-4-4-4 4z" />
    <path fill={props.tint.deep} d="M206 222h8v24l-4-4-4 4z" />
  </>
);

/** A sketchbook with a wire binding and a hill in the fog. */
export const Sketchbook = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="232" rx="92" ry="9" fill="#000" opacity=".1" />
    <path fill={EDGE} d="M78 58h168v170H78z" />
    <path fill={PAPER} d="M76 54h168v170H76z" />
    <path fill={props.tint.base} d="M74 50h168a3 3 0 0 1 3 3v164a3 3 0 0 1-3 3H74a3 3 0 0 1-3-3V53a3 3 0 0 1 3-3z" />
    <path
      fill={props.tint.light}
      opacity=".55"
      d="M71 168c34-40 52-12 76-30s44-42 98 6v73a3 3 0 0 1-3 3H74a3 3 0 0 1-3-3z"
    />
    <path
      fill={props.tint.deep}
      opacity=".6"
      d="M71 196c38-22 60-4 92-12s52-22 82-6v39a3 3 0 0 1-3 3H74a3 3 0 0 1-3-3z"
    />
    <circle cx="204" cy="96" r="13" fill={PAPER} opacity=".85" />
    <g fill="none" stroke="#33362f" stroke-width="2.2">
      <path d="M88 62v-12a5 5 0 0 1 10 0v6M108 62v-12a5 5 0 0 1 10 0v6M128 62v-12a5 5 0 0 1 10 0v6M148 62v-12a5 5 0 0 1 10 0v6" />
      <path d="M168 62v-12a5 5 0 0 1 10 0v6M188 62v-12a5 5 0 0 1 10 0v6M208 62v-12a5 5 0 0 1 10 0v6M228 62v-12a5 5 0 0 1 10 0v6" />
    </g>
  </>
);

/** Four booklets in a pile; the colours are those of the seasons. */
export const Booklets = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="220" rx="104" ry="9" fill="#000" opacity=".1" />
    <path fill="#8b98a0" d="M74 188h172v26H74z" />
    <path fill={PAPER} d="M78 210h168v4H78z" />
    <path fill="#c6a865" d="M86 158h158v30H86z" />
    <path fill={PAPER} d="M90 184h154v4H90z" />
    <path fill="#a9b8a2" d="M66 130h166v28H66z" />
    <path fill={PAPER} d="M70 154h162v4H70z" />
    <path fill={props.tint.base} d="M92 98h146v32H92z" />
    <path fill={PAPER} d="M96 126h142v4H96z" />
    <path fill={props.tint.deep} d="M92 98h12v32H92z" />
    <path fill="#000" opacity=".14" d="M66 130h12v28H66zM86 158h12v30H86zM74 188h12v26H74z" />
    <path fill={PAPER} d="M140 107h46v13h-46zM128 138h40v12h-40zM146 167h44v12h-44zM124 195h42v11h-42z" />
    <path stroke="#a04638" stroke-width="3" d="M206 96v120" />
    <path
      fill="none"
      stroke="#a04638"
      stroke-width="3"
      stroke-linecap="round"
      d="M206 96c-14-20-30-8-22 0 6 6 22 0 22 0s16-22 26-12c8 8-10 14-26 12zM206 96l-12 16M206 96l14 14"
    />
  </>
);
