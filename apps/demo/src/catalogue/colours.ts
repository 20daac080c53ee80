/** Colours of the goods. The drawings need the hex value itself: a recording keeps attributes, not custom properties. */
export const COLOURS = {
  moss: { base: '#4b6350', deep: '#384b3c', light: '#7b9480' },
  chestnut: { base: '#93674c', deep: '#6f4c36', light: '#bb9179' },
  river: { base: '#39506b', deep: '#2a3b50', light: '#6d86a3' },
  madder: { base: '#a04638', deep: '#7c342a', light: '#c97c6f' },
  linen: { base: '#cdbf9f', deep: '#a8997a', light: '#e6dcc4' },
  slate: { base: '#6f7f88', deep: '#546169', light: '#a0adb4' },
  sage: { base: '#a9b8a2', deep: '#869680', light: '#cfd9ca' },
} as const;

export type Colour = keyof typeof COLOURS;
export const COLOUR_NAMES = Object.keys(COLOURS) as Colour[];

export const isColour = (text: string): text is Colour => Object.hasOwn(COLOURS, text);

/** The three shades that a drawing is made of. */
export interface Tint {
  base: string;
  deep: string;
  light: string;
}
