import type { Language } from '../i18n/language.ts';
import type { Category } from './products.ts';

/** A review under a product. The names are made up. */
export interface Review {
  name: string;
  /** 1 to 5. */
  stars: number;
  /** Days before today that it was written. */
  age: number;
  text: string;
}

type Reviews = Record<Category, readonly Review[]>;

const en: Reviews = {
  notebooks: [
    {
      name: 'Martha Sample',
      stars: 5,
      age: 9,
      text: 'Lies flat on the tram. I stopped holding the page with my elbow.',
    },
    {
      name: 'Tom Example',
      stars: 4,
      age: 31,
      text: 'The paper takes a fountain pen well, a marker shows through a little.',
    },
    {
      name: 'Ida Placeholder',
      stars: 5,
      age: 64,
      text: 'Third one in two years. The cover has become nicer with use.',
    },
  ],
  pens: [
    { name: 'Owen Fiction', stars: 5, age: 5, text: 'Wrote straight out of the box and has not skipped since.' },
    { name: 'Nora Sample', stars: 4, age: 40, text: 'A touch heavy for long letters, lovely for signatures.' },
  ],
  envelopes: [
    {
      name: 'Grace Example',
      stars: 5,
      age: 17,
      text: 'My aunt asked where the envelope was from before she opened it.',
    },
    { name: 'Paul Nobody', stars: 4, age: 52, text: 'Good thick paper. I would like them in C5 too.' },
  ],
  ribbons: [
    { name: 'June Placeholder', stars: 5, age: 12, text: 'Folds sharply and does not tear at the corners.' },
    { name: 'Sam Fiction', stars: 4, age: 75, text: 'Exactly the colour in the picture.' },
  ],
};

const cs: Reviews = {
  notebooks: [
    {
      name: 'Marta Vzorová',
      stars: 5,
      age: 9,
      text: 'Zůstane otevřený i v tramvaji. Už si stránku nepřidržuju loktem.',
    },
    {
      name: 'Tomáš Příkladný',
      stars: 4,
      age: 31,
      text: 'Plnicímu peru papír sedí, fix je trochu vidět na druhé straně.',
    },
    { name: 'Ida Smyšlená', stars: 5, age: 64, text: 'Třetí za dva roky. Desky používáním krásní.' },
  ],
  pens: [
    { name: 'Ondřej Smyšlený', stars: 5, age: 5, text: 'Psalo hned po vybalení a od té doby nevynechalo.' },
    { name: 'Nora Vzorová', stars: 4, age: 40, text: 'Na dlouhé dopisy trochu těžké, na podpisy nádherné.' },
  ],
  envelopes: [
    { name: 'Jana Příkladná', stars: 5, age: 17, text: 'Teta se ptala, odkud je ta obálka, ještě než ji otevřela.' },
    { name: 'Pavel Nikdo', stars: 4, age: 52, text: 'Pěkně silný papír. Uvítal bych i velikost C5.' },
  ],
  ribbons: [
    { name: 'Jiřina Vzorová', stars: 5, age: 12, text: 'Dá se ostře přehnout a v rozích se netrhá.' },
    { name: 'Samuel Smyšlený', stars: 4, age: 75, text: 'Barva přesně jako na obrázku.' },
  ],
};

const hu: Reviews = {
  notebooks: [
    {
      name: 'Minta Márta',
      stars: 5,
      age: 9,
      text: 'A villamoson is nyitva marad. Már nem a könyökömmel tartom a lapot.',
    },
    { name: 'Példa Tamás', stars: 4, age: 31, text: 'A töltőtollat jól bírja, a filc kicsit átüt a túloldalra.' },
    { name: 'Kitalált Ida', stars: 5, age: 64, text: 'Két év alatt a harmadik. A borító a használattól egyre szebb.' },
  ],
  pens: [
    { name: 'Kitalált Olivér', stars: 5, age: 5, text: 'Kicsomagolás után rögtön írt, és azóta sem hagyott ki.' },
    { name: 'Minta Nóra', stars: 4, age: 40, text: 'Hosszú levélhez kicsit nehéz, aláíráshoz gyönyörű.' },
  ],
  envelopes: [
    {
      name: 'Példa Gréta',
      stars: 5,
      age: 17,
      text: 'A nagynéném előbb kérdezte meg, honnan van a boríték, mint hogy kinyitotta volna.',
    },
    { name: 'Senki Pál', stars: 4, age: 52, text: 'Szép vastag papír. C5-ös méretben is örülnék neki.' },
  ],
  ribbons: [
    { name: 'Minta Júlia', stars: 5, age: 12, text: 'Élesen hajtható, és a sarkoknál sem szakad.' },
    { name: 'Kitalált Samu', stars: 4, age: 75, text: 'Pontosan olyan színű, mint a képen.' },
  ],
};

const REVIEWS: Record<Language, Reviews> = { en, cs, hu };

export const reviewsOf = (language: Language, category: Category): readonly Review[] => REVIEWS[language][category];
