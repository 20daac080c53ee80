import type { StaticPlace } from '../place.ts';

/** Words of fields that are never recorded, in the languages that must be known. */
export const FLOOR_LABELS: readonly (readonly [string, string])[] = [
  ['en', 'Password'],
  ['en', 'Card number'],
  ['en', 'Security code'],
  ['en', 'Verification code'],
  ['en', 'Social security number'],
  ['en', 'National Insurance number'],
  ['en', 'Passport number'],
  ['en', 'Expiry date'],
  ['en', 'CVV'],
  ['en', 'PIN'],
  ['en', 'One-time code'],
  ['cs', 'Heslo'],
  ['cs', 'Číslo karty'],
  ['cs', 'Rodné číslo'],
  ['cs', 'Platnost karty'],
  ['cs', 'Ověřovací kód'],
  ['cs', 'Číslo občanského průkazu'],
  ['cs', 'Bezpečnostní kód'],
  ['sk', 'Heslo'],
  ['sk', 'Číslo karty'],
  ['sk', 'Rodné číslo'],
  ['sk', 'Overovací kód'],
  ['sk', 'Platnosť karty'],
  ['sk', 'Číslo občianskeho preukazu'],
  ['hu', 'Jelszó'],
  ['hu', 'Kártyaszám'],
  ['hu', 'TAJ szám'],
  ['hu', 'Adóazonosító jel'],
  ['hu', 'Lejárat'],
  ['hu', 'Ellenőrző kód'],
  ['hu', 'Személyi igazolvány száma'],
  ['hu', 'Bankkártya szám'],
  ['de', 'Passwort'],
  ['de', 'Kennwort'],
  ['de', 'Kartennummer'],
  ['de', 'Prüfziffer'],
  ['de', 'Gültig bis'],
  ['de', 'Sozialversicherungsnummer'],
  ['de', 'Steuer-ID'],
  ['de', 'Personalausweisnummer'],
  ['de', 'Bestätigungscode'],
  ['pl', 'Hasło'],
  ['pl', 'Numer karty'],
  ['pl', 'PESEL'],
  ['pl', 'Kod weryfikacyjny'],
  ['pl', 'Data ważności karty'],
  ['pl', 'Numer dowodu osobistego'],
  ['fr', 'Mot de passe'],
  ['fr', 'Numéro de carte'],
  ['fr', 'Numéro de sécurité sociale'],
  ['fr', "Date d'expiration"],
  ['fr', 'Cryptogramme'],
  ['fr', 'Code de vérification'],
  ['es', 'Contraseña'],
  ['es', 'Número de tarjeta'],
  ['es', 'DNI'],
  ['es', 'NIE'],
  ['es', 'Fecha de caducidad'],
  ['es', 'Código de seguridad'],
  ['es', 'Código de verificación'],
];

const CC =
  'cc-number cc-csc cc-exp cc-exp-month cc-exp-year cc-name cc-given-name cc-type one-time-code current-password new-password'.split(
    ' ',
  );
const NAMES = (
  'password passwd pwd heslo jelszo kennwort passwort haslo contrasena motdepasse mot_de_passe cardnumber card-number card_number ccnum cc_number cvv cvc cvc2 csc ' +
  'cardExpiry exp-date expiry rodneCislo rodne_cislo rodneho_cisla tajszam taj_szam adoazonosito ssn pesel dni nif steuerId otp otpCode mfa_code totp pin verificationCode kartennummer'
).split(' ');

const HOW: readonly (readonly [string, (label: string, n: number) => string])[] = [
  ['label for', (label, n) => `<label for="fl${n}">${label}</label><div><input id="fl${n}" value="$"></div>`],
  ['wrapping label', (label) => `<label>${label} <input value="$"></label>`],
  [
    'aria-labelledby',
    (label, n) => `<p id="fb${n}">${label}</p><section><p>x</p><input aria-labelledby="fb${n}" value="$"></section>`,
  ],
  ['aria-label', (label) => `<input aria-label="${label}" value="$">`],
  ['placeholder', (label) => `<input placeholder="${label}" value="$">`],
  ['preceding text', (label) => `<p><span>${label}:</span> <input value="$"></p>`],
];

export const FLOOR: StaticPlace[] = [
  ...CC.map((token) => ({
    place: `autocomplete=${token}`,
    kind: 'floor' as const,
    html: `<input autocomplete="${token}" value="$">`,
  })),
  {
    place: 'autocomplete=billing cc-number',
    kind: 'floor',
    html: '<input autocomplete="section-a billing CC-Number" value="$">',
  },
  {
    place: 'select autocomplete=cc-exp-month',
    kind: 'floor',
    html: '<select autocomplete="cc-exp-month"><option>$</select>',
  },
  ...NAMES.map((name) => ({ place: `name=${name}`, kind: 'floor' as const, html: `<input name="${name}" value="$">` })),
  ...NAMES.map((name) => ({ place: `id=${name}`, kind: 'floor' as const, html: `<input id="${name}" value="$">` })),
  ...FLOOR_LABELS.flatMap(([language, label], n) =>
    HOW.map(([how, html]) => ({
      place: `${how} ${language} ${label}`,
      kind: 'floor' as const,
      html: html(label.replaceAll('"', '&quot;'), n),
    })),
  ),
  ...FLOOR_LABELS.filter((_, n) => n % 4 === 0).map(([language, label], n) => ({
    place: `preceding label without for ${language} ${label}`,
    kind: 'floor' as const,
    html: `<div><label>${label}</label><div class="w${n}"><input value="$"></div></div>`,
  })),
  { place: 'sensitive text', kind: 'floor', html: '<div data-shoji="sensitive">$</div>' },
  { place: 'sensitive title', kind: 'floor', html: '<div data-shoji="sensitive" title="$">a</div>' },
  {
    place: 'allow within sensitive',
    kind: 'floor',
    html: '<div data-shoji="sensitive"><b data-shoji="allow">$</b></div>',
  },
  { place: 'sensitive input', kind: 'floor', html: '<input data-shoji="sensitive" value="$">' },
  {
    place: 'otp split into six fields',
    kind: 'floor',
    html: '<fieldset><legend>Verification code</legend><input maxlength="1" value="q"><input maxlength="1"><input maxlength="1"><input maxlength="1" value="w"><input data-x="$" maxlength="1"></fieldset>',
  },
  {
    place: 'password in an open shadow root',
    kind: 'floor',
    html: '<div><template shadowrootmode="open"><input type="password" value="$"></template></div>',
  },
  {
    place: 'label in a shadow root',
    kind: 'floor',
    html: '<div><template shadowrootmode="open"><label for="q">Jelszó</label><input id="q" value="$"></template></div>',
  },
  {
    place: 'labelled by the attribute of a custom element',
    kind: 'floor',
    html: '<x-field label="Card number"><input value="$"></x-field>',
  },
];
