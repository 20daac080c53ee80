import type { ProductId } from '../products.ts';

export interface ProductText {
  /** Last part of the address. */
  slug: string;
  name: string;
  kind: string;
  about: string;
}

export const products: Record<ProductId, ProductText> = {
  'lipa-a5': {
    slug: 'lipa-a5-dotted',
    name: 'Lípa A5 notebook',
    kind: 'dotted, 192 pages',
    about:
      'Sewn with linen thread, so it lies flat from the first page to the last. The dots are pale enough to disappear under ink and clear enough to draw a table by. An elastic band, a ribbon and a pocket for tickets.',
  },
  'kostka-a6': {
    slug: 'kostka-a6-grid',
    name: 'Kostka A6 notebook',
    kind: '5 mm grid, recycled paper',
    about:
      'Fits the back pocket of jeans and survives it. The cover is made of offcuts from our own cutting room, the pages of recycled paper that takes a pencil best.',
  },
  vltava: {
    slug: 'vltava-fountain-pen',
    name: 'Vltava fountain pen',
    kind: 'nib F, brass and resin',
    about:
      'A steel nib that starts at once, even after a week in a drawer. The resin body is turned and polished by hand, the brass darkens with the years. Comes with a converter and one cartridge.',
  },
  'obalky-c6': {
    slug: 'c6-envelopes-25',
    name: 'C6 envelopes, set of 25',
    kind: 'cotton paper, 120 g',
    about:
      'Thick enough that nobody reads against the light. Cotton paper with a deckle edge, gum that holds, and a card of sealing wax in the lid.',
  },
  'rocni-obdobi': {
    slug: 'four-seasons-set',
    name: 'Four Seasons set',
    kind: '4 booklets, sewn',
    about:
      'A booklet for each quarter of the year, in the colours of the garden behind the workshop. 64 pages each, plain, with rounded corners.',
  },
  'breh-a4': {
    slug: 'breh-a4-plain',
    name: 'Břeh A4 notebook',
    kind: 'plain, 240 pages',
    about:
      'For those who need room. Smooth paper of 100 g that does not let ink through, a cloth cover, numbered pages and an empty table of contents.',
  },
  sazava: {
    slug: 'sazava-ballpoint',
    name: 'Sázava ballpoint pen',
    kind: 'aluminium, 0.5 mm refill',
    about:
      'Light, six-sided, and it does not roll off the table. The refill is a common one that every stationer sells.',
  },
  orech: {
    slug: 'orech-letter-paper',
    name: 'Ořech letter paper',
    kind: '50 sheets with a watermark',
    about:
      'A walnut leaf shows when you hold the sheet to the window. Slightly rough, so the pen slows down and so do you.',
  },
  'tyden-2027': {
    slug: 'tyden-weekly-planner-2027',
    name: 'Týden weekly planner 2027',
    kind: 'a week on two pages',
    about:
      'Monday to Sunday on the left, room for everything else on the right. Name days and public holidays of Czechia, Slovakia and Hungary.',
  },
  mlha: {
    slug: 'mlha-sketchbook',
    name: 'Mlha sketchbook',
    kind: 'spiral, 160 g, 60 sheets',
    about: 'Takes pencil, charcoal and a light wash without curling. The sheets tear out along a clean edge.',
  },
  berounka: {
    slug: 'berounka-mechanical-pencil',
    name: 'Berounka mechanical pencil',
    kind: '0.7 mm, maple wood',
    about:
      'A body of Bohemian maple, oiled and never varnished. The clip can be taken off, the eraser hides under the cap.',
  },
  boruvka: {
    slug: 'boruvka-ink',
    name: 'Borůvka ink',
    kind: '30 ml, for fountain pens',
    about:
      'Writes wet, dries in eight seconds and washes out of cuffs. The bottle is wide enough for the thickest nib.',
  },
  linoryt: {
    slug: 'linocut-postcards',
    name: 'Linocut postcards',
    kind: '6 cards, 300 g',
    about: 'Six views of the river, cut by Ester in the workshop next door and printed on her hand press.',
  },
  louka: {
    slug: 'louka-wrapping-paper',
    name: 'Louka wrapping paper',
    kind: '3 sheets, 70 × 100 cm',
    about: 'A meadow in one colour on unbleached paper. No foil, no glitter: it goes into the paper bin afterwards.',
  },
  stuha: {
    slug: 'linen-ribbon',
    name: 'Linen ribbon',
    kind: '5 m, 12 mm wide',
    about: 'Woven in Podkrkonoší. Ties well, unties well, and can be ironed for the next gift.',
  },
  visacky: {
    slug: 'gift-tags',
    name: 'Gift tags',
    kind: '12 pieces with twine',
    about: 'Stiff card with a brass eyelet. Room for a name and one kind sentence.',
  },
};
