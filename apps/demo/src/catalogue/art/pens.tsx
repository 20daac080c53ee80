import type { Tint } from '../colours.ts';

const BRASS = '#c9b27c';
const BRASS_DEEP = '#9c8650';
const LINE = '#39506b';

/** A fountain pen, its cap beside it, and the line that it wrote. */
export const Fountain = (props: { tint: Tint }) => (
  <>
    <path
      fill="none"
      stroke={props.tint.deep}
      stroke-width="2.5"
      stroke-linecap="round"
      opacity=".75"
      d="M66 232c16-18 26-18 24-4s14 10 24-4 18-6 14 4 12 6 22-2 20-4 30 0"
    />
    <g transform="rotate(38 160 140)">
      <ellipse cx="168" cy="140" rx="12" ry="120" fill="#000" opacity=".08" />
      <path fill={props.tint.base} d="M149 26c0-8 5-12 11-12s11 4 11 12l3 134h-28z" />
      <path fill={props.tint.deep} d="M164 14.5c5 1 7 5 7 11.5l3 134h-8z" />
      <path fill={props.tint.light} opacity=".7" d="M152 28h3l-2 128h-3z" />
      <path fill={BRASS} d="M146 160h28v7h-28zM148 92h24v4h-24z" />
      <path fill={props.tint.deep} d="M148 167h24l-4 34h-16z" />
      <path fill={BRASS} d="M152 201h16l3 14-11 44-11-44z" />
      <path fill={BRASS_DEEP} d="M160 201h8l3 14-11 44z" opacity=".6" />
      <circle cx="160" cy="222" r="2.5" fill="#4d4226" />
      <path stroke="#4d4226" stroke-width="1.2" d="M160 224v34" />
    </g>
    <g transform="rotate(12 244 84)">
      <path fill={props.tint.base} d="M230 40h28v86h-28z" />
      <path fill={props.tint.deep} d="M248 40h10v86h-10z" />
      <path fill={BRASS} d="M229 118h30v8h-30zM239 46h5v56a2.5 2.5 0 0 1-5 0z" />
    </g>
  </>
);

/** A six-sided ballpoint pen and a loop. */
export const Ballpoint = (props: { tint: Tint }) => (
  <>
    <path
      fill="none"
      stroke={LINE}
      stroke-width="3"
      stroke-linecap="round"
      opacity=".7"
      d="M70 222c20-40 40-40 34-8s12 16 22-8 22-14 18 4 14 12 26 4"
    />
    <g transform="rotate(42 160 140)">
      <ellipse cx="167" cy="140" rx="10" ry="116" fill="#000" opacity=".08" />
      <path fill="#5c6257" d="M154 14h12v16h-12z" />
      <path fill={props.tint.base} d="M149 28h22v178h-22z" />
      <path fill={props.tint.light} d="M149 28h6v178h-6z" />
      <path fill={props.tint.deep} d="M165 28h6v178h-6z" />
      <path fill="#d4d5cf" d="M149 206h22l-8 36h-6z" />
      <path fill="#9da097" d="M160 206h11l-8 36h-3z" />
      <path fill="#5c6257" d="M157 242h6l-3 10z" />
      <path fill="#d4d5cf" d="M157 34h5v62a2.5 2.5 0 0 1-5 0z" />
    </g>
  </>
);

/** A mechanical pencil of maple wood over a drawn leaf. */
export const Pencil = (props: { tint: Tint }) => (
  <>
    <path
      fill="none"
      stroke="#6d7068"
      stroke-width="2"
      stroke-linecap="round"
      opacity=".8"
      d="M64 236c6-34 24-54 54-60 2 30-16 54-54 60zM64 236c14-20 26-34 44-50"
    />
    <g transform="rotate(40 170 132)">
      <ellipse cx="178" cy="132" rx="10" ry="112" fill="#000" opacity=".08" />
      <path fill="#b8b9b1" d="M162 14h16v18h-16z" />
      <path fill={props.tint.base} d="M159 32h22v26h-22z" />
      <path fill="#d9b98a" d="M159 58h22v138h-22z" />
      <path fill="#e9cfa4" d="M159 58h7v138h-7z" />
      <path fill="#b9935f" d="M175 58h6v138h-6z" />
      <path stroke="#b9935f" opacity=".6" d="M169 66c4 30-3 60 1 124M166 80c2 20 0 60 0 100" />
      <path fill="#b8b9b1" d="M159 196h22l-7 30h-8z" />
      <path fill="#8b8d84" d="M170 196h11l-7 30h-4z" />
      <path stroke="#33362f" stroke-width="2" d="M170 226v14" />
      <path fill="#b8b9b1" d="M181 36h4v52a2 2 0 0 1-4 0z" />
    </g>
  </>
);

/** A bottle of ink and a drop. */
export const Ink = (props: { tint: Tint }) => (
  <>
    <ellipse cx="160" cy="226" rx="82" ry="9" fill="#000" opacity=".1" />
    <path fill="#2e312b" d="M130 60h60v34h-60z" />
    <path fill="#4a4e45" d="M130 60h14v34h-14z" />
    <path stroke="#1d1f1b" d="M152.5 60v34M160.5 60v34M168.5 60v34M176.5 60v34" />
    <path
      fill="#dfe5e3"
      opacity=".95"
      d="M136 94h48v14c22 4 40 16 40 36v64a12 12 0 0 1-12 12H108a12 12 0 0 1-12-12v-64c0-20 18-32 40-36z"
    />
    <path fill={props.tint.base} d="M104 148h112v58a7 7 0 0 1-7 7h-98a7 7 0 0 1-7-7z" />
    <path fill={props.tint.deep} d="M104 148h112v7H104z" />
    <path fill={props.tint.light} opacity=".5" d="M110 160h7v44h-7z" />
    <path fill="#f7f3e8" d="M128 164h64v34h-64z" />
    <path stroke={props.tint.base} stroke-width="1.8" d="M140 176h40M140 186h24" />
    <path fill={props.tint.base} d="M246 188c7 9 10 14 10 19a10 10 0 0 1-20 0c0-5 3-10 10-19z" />
  </>
);
