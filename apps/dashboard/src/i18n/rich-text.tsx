import { For, type JSX } from 'solid-js';
import type { Names, TextKey, Texts } from './catalogue.ts';
import { pieces } from './i18n.ts';

/** A text in which some names are elements: `<RichText text="signIn.forgot" parts={{ command: () => <code>…</code> }} />`. */
export function RichText<K extends TextKey>(props: {
  text: K;
  parts: Record<Names<Texts[K]>, () => JSX.Element>;
}): JSX.Element {
  const parts = (): Record<string, () => JSX.Element> => props.parts;
  return (
    <For each={pieces(props.text)}>{(piece, index) => (index() % 2 === 0 ? piece : (parts()[piece]?.() ?? piece))}</For>
  );
}
