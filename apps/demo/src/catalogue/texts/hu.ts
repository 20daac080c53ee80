import type { ProductId } from '../products.ts';
import type { ProductText } from './en.ts';

export const products: Record<ProductId, ProductText> = {
  'lipa-a5': {
    slug: 'lipa-a5-pontozott',
    name: 'Lípa A5 jegyzetfüzet',
    kind: 'pontozott, 192 oldal',
    about:
      'Lenfonallal fűzve, ezért az első oldaltól az utolsóig nyitva marad. A pontok elég halványak ahhoz, hogy a tinta alatt eltűnjenek, és elég tiszták ahhoz, hogy táblázatot lehessen rajzolni rájuk. Gumipánttal, könyvjelzővel és jegytartó zsebbel.',
  },
  'kostka-a6': {
    slug: 'kostka-a6-negyzetracsos',
    name: 'Kostka A6 jegyzetfüzet',
    kind: 'négyzetrácsos, újrahasznosított papír',
    about:
      'Belefér a farmer farzsebébe, és ki is bírja ott. A borítója a műhelyünkben maradt szélekből készül, a lapjai újrahasznosított papírból, amelyen a ceruza érzi magát a legjobban.',
  },
  vltava: {
    slug: 'vltava-toltotoll',
    name: 'Vltava töltőtoll',
    kind: 'F hegy, sárgaréz és műgyanta',
    about:
      'Az acélhegy azonnal ír, akkor is, ha egy hétig a fiókban pihent. A műgyanta testet kézzel esztergáljuk és polírozzuk, a sárgaréz az évekkel sötétedik. Konvertert és egy patront adunk hozzá.',
  },
  'obalky-c6': {
    slug: 'c6-boritek-25-darab',
    name: 'C6 boríték, 25 darab',
    kind: '120 grammos pamutpapír',
    about:
      'Elég vastag ahhoz, hogy fény felé tartva se lehessen átlátni rajta. Merített szélű pamutpapír, jól tapadó ragasztó, és a dobozban egy kevés pecsétviasz.',
  },
  'rocni-obdobi': {
    slug: 'negy-evszak-keszlet',
    name: 'Négy évszak készlet',
    kind: '4 füzet, cérnafűzött',
    about:
      'Minden negyedévre egy füzet, a műhely mögötti kert színeiben. Egyenként 64 sima oldal, lekerekített sarkok.',
  },
  'breh-a4': {
    slug: 'breh-a4-sima',
    name: 'Břeh A4 jegyzetfüzet',
    kind: 'sima, 240 oldal',
    about:
      'Azoknak, akiknek hely kell. Sima, 100 grammos papír, amelyen nem üt át a tinta, vászonborító, számozott oldalak és egy üres tartalomjegyzék az elején.',
  },
  sazava: {
    slug: 'sazava-golyostoll',
    name: 'Sázava golyóstoll',
    kind: 'alumínium, 0,5 mm-es betét',
    about: 'Könnyű, hatszögletű, és nem gurul le az asztalról. A betétje szabványos, minden papírboltban kapható.',
  },
  orech: {
    slug: 'orech-levelpapir',
    name: 'Ořech levélpapír',
    kind: '50 lap vízjellel',
    about: 'Ha az ablak felé tartja, diófalevél tűnik fel benne. Kissé érdes, így a toll lelassul, és vele Ön is.',
  },
  'tyden-2027': {
    slug: 'tyden-heti-naptar-2027',
    name: 'Týden heti naptár 2027',
    kind: 'egy hét két oldalon',
    about: 'Balra hétfőtől vasárnapig, jobbra hely minden másnak. Cseh, szlovák és magyar ünnepekkel és névnapokkal.',
  },
  mlha: {
    slug: 'mlha-vazlatfuzet',
    name: 'Mlha vázlatfüzet',
    kind: 'spirálos, 160 g, 60 lap',
    about: 'Bírja a ceruzát, a szenet és a könnyű lavírozást, és nem hullámosodik. A lapok tiszta éllel téphetők ki.',
  },
  berounka: {
    slug: 'berounka-nyomos-ceruza',
    name: 'Berounka nyomós ceruza',
    kind: '0,7 mm, juharfa',
    about: 'Csehországi juharfából készül, olajozva, lakk nélkül. A klipsz levehető, a radír a kupak alatt rejtőzik.',
  },
  boruvka: {
    slug: 'boruvka-tinta',
    name: 'Borůvka tinta',
    kind: '30 ml, töltőtollhoz',
    about:
      'Nedvesen ír, nyolc másodperc alatt szárad, és kimosható a mandzsettából. Az üveg nyaka a legvastagabb hegynek is elég széles.',
  },
  linoryt: {
    slug: 'linometszet-kepeslapok',
    name: 'Linómetszet képeslapok',
    kind: '6 lap, 300 g',
    about: 'Hat kép a folyóról. A szomszéd műhelyben dolgozó Ester metszette, és kézi sajtón nyomtatta.',
  },
  louka: {
    slug: 'louka-csomagolopapir',
    name: 'Louka csomagolópapír',
    kind: '3 ív, 70 × 100 cm',
    about: 'Egyszínű rét fehérítetlen papíron. Nincs rajta fólia, sem csillám: a végén mehet a papírgyűjtőbe.',
  },
  stuha: {
    slug: 'lenszalag',
    name: 'Lenszalag',
    kind: '5 m, 12 mm széles',
    about: 'Podkrkonošíban szőtték. Jól köthető, jól oldható, és a következő ajándékhoz kivasalható.',
  },
  visacky: {
    slug: 'ajandekkiserok',
    name: 'Ajándékkísérők',
    kind: '12 darab zsineggel',
    about: 'Kemény karton sárgaréz fűzőkarikával. Egy névnek és egy kedves mondatnak van rajta hely.',
  },
};
