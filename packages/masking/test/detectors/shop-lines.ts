import { createRandom, type Random, two } from './random.ts';

const price = ({ below, digits }: Random): string => `${1 + below(99)} ${digits(3)}`;
const name = ({ pick }: Random): string =>
  pick(['Lampa', 'Lámpa', 'Lampe', 'Lamp', 'Stolík', 'Asztal', 'Stuhl', 'Paper shade', 'Papírové stínidlo']);

/** Ordinary lines of shops in five languages, with the numbers that shops have. */
const LINES: readonly ((random: Random) => string)[] = [
  (r) => `${name(r)} ${r.below(90)} × ${r.below(200)} cm, ${price(r)} Kč včetně DPH ${r.pick([12, 21])} %`,
  (r) => `${name(r)}, ${price(r)} Ft helyett ${price(r)} Ft, raktáron ${r.below(90)} db`,
  (r) => `${name(r)} für ${1 + r.below(9)}.${r.digits(3)},${r.digits(2)} € statt ${1 + r.below(9)}.${r.digits(3)},00 €`,
  (r) => `$${1 + r.below(9)},${r.digits(3)}.99 instead of $${1 + r.below(9)},${r.digits(3)}.00, save ${r.below(60)}%`,
  (r) => `Cena ${price(r)},${r.digits(2)} € s DPH, bez DPH ${price(r)},${r.digits(2)} €, skladom ${r.below(50)} ks`,
  (r) => `Doručíme ${1 + r.below(28)}. ${1 + r.below(12)}. 2026 mezi ${8 + r.below(9)}:00 a 18:30`,
  (r) =>
    `Kiszállítás 2026. ${two(1 + r.below(12))}. ${two(1 + r.below(28))}. ${8 + r.below(9)}:00–${18 + r.below(4)}:00`,
  (r) => `Lieferung am ${two(1 + r.below(28))}.${two(1 + r.below(12))}.2026, ${8 + r.below(9)}.30 bis 18.00 Uhr`,
  (r) =>
    `Delivery 0${1 + r.below(9)}/${two(1 + r.below(28))}/2026, 9 am - ${1 + r.below(8)} pm, from ${r.below(20)} items`,
  (r) => `2026-0${1 + r.below(9)}-${two(1 + r.below(28))} ${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))}`,
  (r) => `Vyzvednutí: Dlouhá ${r.below(900)}/${r.below(90)}, 1${r.below(6)}0 00 Praha ${1 + r.below(10)}, 1. patro`,
  (r) => `Odberné miesto Hlavná ${r.below(99)}, 811 0${1 + r.below(9)} Bratislava, po – pia ${7 + r.below(3)} – 18`,
  (r) =>
    `Átvétel: Fő utca ${r.below(99)}. ${r.below(5)}/${r.below(9)}, 1${r.digits(3)} Budapest, H–P 8–${16 + r.below(4)}`,
  (r) => `Abholung: Hauptstraße ${r.below(200)}, 1${r.digits(4)} Berlin, Mo–Fr ${8 + r.below(3)}–18 Uhr`,
  (r) =>
    `Our shop: ${r.below(400)} Baker Street, London NW1 ${r.below(9)}XE; ${r.below(300)} 5th Ave, New York, NY 10${r.digits(3)}`,
  (r) =>
    `${r.below(900)} reviews, ${r.below(5)}.${r.below(10)} of 5 stars, model X-${r.digits(3)}, version ${r.below(9)}.${r.below(20)}.${r.below(9)}`,
  (r) =>
    `Sizes 36/37/38/39/40/41 or 98 104 110 116 122 128, waist ${28 + r.below(9)}/${30 + r.below(6)}, EU ${36 + r.below(9)} = UK ${3 + r.below(9)}.5`,
  (r) =>
    `Kód zboží ${r.pick(['AB', 'LX', 'K'])}-${r.digits(4)}-${r.digits(2)}, ${r.below(9)}00 W, 230 V, IP${r.pick([20, 44, 65])}, E27, ${2 + r.below(4)}000 K`,
  (r) =>
    `Strana ${1 + r.below(9)} z ${10 + r.below(90)}, zobrazeno ${1 + r.below(20)}–${24 + r.below(20)} z ${1 + r.below(9)} ${r.digits(3)}`,
  (r) =>
    `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28, ${r.pick(['leden', 'január', 'März'])} 2026`,
  (r) =>
    `Hmotnost ${r.below(90)},${r.digits(1)} kg, objem ${r.below(9)} 000 ml, ${r.below(900)} kJ / ${r.below(300)} kcal na 100 g`,
  (r) =>
    `Sleva ${r.below(70)} % do ${1 + r.below(28)}.${1 + r.below(12)}., kód JARO${r.pick([10, 20, 2026])}, nad ${1 + r.below(5)} 000 Kč`,
  (r) => `${1 + r.below(12)} splátek po ${r.digits(3)} Kč, RPSN ${r.below(30)},${r.digits(2)} %, celkem ${price(r)} Kč`,
  (r) =>
    `Záruka ${2 + r.below(4)} roky, vrácení do ${r.pick([14, 30, 60])} dní, odesláno ${1000 + r.below(9000)}× od roku ${2010 + r.below(16)}`,
];

/** Numbers without a gap that name goods and orders. They are masked: what an unbroken run stands for cannot be told. */
const NUMBERED: readonly ((random: Random) => string)[] = [
  (r) => `EAN 859${r.digits(10)}, skladem ${r.below(20)} ks, cena ${price(r)} Kč včetně DPH`,
  (r) => `Objednávka č. 2026${r.digits(6)} byla odeslána, zaplaceno ${price(r)} Kč kartou`,
  (r) =>
    `Order no. ${r.digits(8)} of ${1 + r.below(28)} May 2026, total $${r.digits(3)}.${r.digits(2)}, ${1 + r.below(9)} items`,
];

function lines(of: readonly ((random: Random) => string)[], count: number): string[] {
  const random = createRandom(4711);
  return Array.from({ length: count }, () => random.pick(of)(random));
}

export const shopLines = (count: number): string[] => lines(LINES, count);
export const numberedLines = (count: number): string[] => lines(NUMBERED, count);
