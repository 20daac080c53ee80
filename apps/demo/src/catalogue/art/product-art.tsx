import type { Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { COLOURS, type Colour, type Tint } from '../colours.ts';
import type { Motif } from '../products.ts';
import { Booklets, Notebook, Planner, Sketchbook } from './books.tsx';
import { Envelope, Letter, Postcards } from './letters.tsx';
import { Ballpoint, Fountain, Ink, Pencil } from './pens.tsx';
import { Ribbon, Sheets, Tags } from './wrapping.tsx';

const MOTIFS: Record<Motif, Component<{ tint: Tint }>> = {
  notebook: Notebook,
  planner: Planner,
  sketchbook: Sketchbook,
  booklets: Booklets,
  fountain: Fountain,
  ballpoint: Ballpoint,
  pencil: Pencil,
  ink: Ink,
  envelope: Envelope,
  letter: Letter,
  postcards: Postcards,
  sheets: Sheets,
  ribbon: Ribbon,
  tags: Tags,
};

/** A product in one of its colours, on a ground that goes with it. Without gradients or references, so it replays. */
export const ProductArt = (props: { motif: Motif; colour: Colour; label?: string }) => (
  <svg
    class={`art on-${props.colour}`}
    viewBox="0 0 320 280"
    role={props.label ? 'img' : undefined}
    aria-label={props.label}
    aria-hidden={props.label ? undefined : 'true'}
  >
    <Dynamic component={MOTIFS[props.motif]} tint={COLOURS[props.colour]} />
  </svg>
);
