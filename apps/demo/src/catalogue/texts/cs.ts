import type { ProductId } from '../products.ts';
import type { ProductText } from './en.ts';

export const products: Record<ProductId, ProductText> = {
  'lipa-a5': {
    slug: 'lipa-a5-teckovany',
    name: 'Zápisník Lípa A5',
    kind: 'tečkovaný, 192 stran',
    about:
      'Šitý lněnou nití, takže zůstane otevřený od první strany do poslední. Tečky jsou tak světlé, že pod inkoustem zmizí, a tak zřetelné, že se podle nich dá narýsovat tabulka. Má gumičku, záložku a kapsu na jízdenky.',
  },
  'kostka-a6': {
    slug: 'kostka-a6-ctvereckovany',
    name: 'Zápisník Kostka A6',
    kind: 'čtverečkovaný, recyklovaný papír',
    about:
      'Vejde se do zadní kapsy džínů a přežije to. Desky jsou z odřezků z naší řezárny, stránky z recyklovaného papíru, kterému nejvíc sluší tužka.',
  },
  vltava: {
    slug: 'plnici-pero-vltava',
    name: 'Plnicí pero Vltava',
    kind: 'hrot F, mosaz a pryskyřice',
    about:
      'Ocelový hrot píše hned, i po týdnu v šuplíku. Tělo z pryskyřice soustružíme a leštíme ručně, mosaz léty tmavne. Přidáváme konvertor a jednu bombičku.',
  },
  'obalky-c6': {
    slug: 'obalky-c6-25-kusu',
    name: 'Obálky C6, 25 kusů',
    kind: 'bavlněný papír 120 g',
    about:
      'Tak silné, že proti světlu nikdo nic nepřečte. Bavlněný papír s trhaným okrajem, lepidlo, které drží, a v krabičce kousek pečetního vosku.',
  },
  'rocni-obdobi': {
    slug: 'sada-ctyri-rocni-obdobi',
    name: 'Sada Čtyři roční období',
    kind: '4 sešity, vázané nití',
    about: 'Na každé čtvrtletí jeden sešit v barvách zahrady za dílnou. Každý má 64 čistých stran a kulaté rohy.',
  },
  'breh-a4': {
    slug: 'breh-a4-cisty',
    name: 'Zápisník Břeh A4',
    kind: 'čistý, 240 stran',
    about:
      'Pro ty, kdo potřebují místo. Hladký papír 100 g, kterým se inkoust nepropije, plátěné desky, číslované strany a prázdný obsah na začátku.',
  },
  sazava: {
    slug: 'kulickove-pero-sazava',
    name: 'Kuličkové pero Sázava',
    kind: 'hliník, náplň 0,5 mm',
    about: 'Lehké, šestihranné a nekutálí se ze stolu. Náplň je běžná, koupíte ji v každém papírnictví.',
  },
  orech: {
    slug: 'dopisni-papir-orech',
    name: 'Dopisní papír Ořech',
    kind: '50 listů s vodoznakem',
    about: 'Když list zvednete k oknu, ukáže se v něm ořechový list. Je trochu drsný, takže pero zpomalí a vy s ním.',
  },
  'tyden-2027': {
    slug: 'diar-tyden-2027',
    name: 'Diář Týden 2027',
    kind: 'týden na dvou stranách',
    about: 'Vlevo pondělí až neděle, vpravo místo na všechno ostatní. Svátky a jmeniny české, slovenské i maďarské.',
  },
  mlha: {
    slug: 'skicar-mlha',
    name: 'Skicář Mlha',
    kind: 'kroužková vazba, 160 g, 60 listů',
    about: 'Snese tužku, uhel i lehkou lazuru a nezkroutí se. Listy se trhají s čistým okrajem.',
  },
  berounka: {
    slug: 'mikrotuzka-berounka',
    name: 'Mikrotužka Berounka',
    kind: '0,7 mm, javorové dřevo',
    about: 'Tělo z českého javoru, napuštěné olejem a nikdy lakované. Klip se dá sundat, guma se skrývá pod víčkem.',
  },
  boruvka: {
    slug: 'inkoust-boruvka',
    name: 'Inkoust Borůvka',
    kind: '30 ml, do plnicích per',
    about: 'Píše mokře, schne osm sekund a z manžety se vypere. Lahvička má hrdlo i na nejsilnější hrot.',
  },
  linoryt: {
    slug: 'pohlednice-linoryt',
    name: 'Pohlednice Linoryt',
    kind: '6 pohlednic, 300 g',
    about: 'Šest pohledů na řeku. Vyryla je Ester z vedlejší dílny a vytiskla na ručním lisu.',
  },
  louka: {
    slug: 'balici-papir-louka',
    name: 'Balicí papír Louka',
    kind: '3 archy, 70 × 100 cm',
    about: 'Jednobarevná louka na neběleném papíře. Žádná fólie, žádné třpytky: nakonec patří do papíru.',
  },
  stuha: {
    slug: 'lnena-stuha',
    name: 'Lněná stuha',
    kind: '5 m, šířka 12 mm',
    about: 'Tkaná v Podkrkonoší. Dobře se váže, dobře rozvazuje a na příští dárek se dá přežehlit.',
  },
  visacky: {
    slug: 'visacky-na-darky',
    name: 'Visačky na dárky',
    kind: '12 kusů s provázkem',
    about: 'Pevný karton s mosazným očkem. Místo na jméno a jednu milou větu.',
  },
};
