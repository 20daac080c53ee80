/**
 * Words by which a field is recognised as one whose value is never recorded, in English, Czech, Slovak, Hungarian,
 * German, Polish, French and Spanish, and the commonest in Italian, Portuguese, Dutch, Romanian, Turkish, the South
 * Slavic languages, Russian, Ukrainian and Greek; without accents, in lower case.
 */

/**
 * Found anywhere in a name without its gaps (`cardNumber`, `card_number`, `Card number`). Word by word in
 * field-words.test.ts; here stems that languages share are written once, since every visitor loads them.
 */
const SQUASHED = new RegExp(
  // passwords and secrets
  'passw|pass(?:code|phrase)|pwd|jelszo|kennwort|haslo|heslo|motdepasse|contrasen|palabraclave|clave(?:deacceso|secreta)|' +
    'secretanswer|security(?:answer|question|code)|codesecret|' +
    // payment cards
    'card(?:n(?:um|o)|holder|exp|code|verif|security)|nameoncard|cc(?:n[uoa]|exp|csc|cvc|cvv)|(?:credit|debit)card|' +
    'exp(?:iry|iration)?(?:date|month|year)|valid(?:thru|until)|goodthru|plat(?:nost(?:kart|do)|[eo]b(?:ni|na)kart)|' +
    'konecplatnosti|bezpecnostn[iy]kod|bankkartya|lejarat|(?:biztonsagi|ellenorzo|megerosito|hitelesito|overovaci|' +
    'autorizacn[iy])kod|kreditkart|gue?ltigbis|ablaufdatum|prue?f(?:zi|nu)|sicherheitscode|datawaznosci|waznosckart|' +
    'waznado|kod(?:cv[vc]|zabezpiecz|bezpieczenstwa|wer|potwierdz|(?:ze)?sms)|cartebancaire|carte(?:decredit|expir)|' +
    'date?d?expir|cryptogramme|cod(?:e|igo)de(?:secur|segur|verifica|confirma|unsolouso)|tarjetadedebito|caducidad|vencimiento|' +
    // numbers of cards, accounts and papers
    'cislo(?:kart|uctu|obcians?k|obcansk|op|pasu)|(?:kartya|taj|ado|utlevel|szemelyi)szam|(?:karten|konto|steuer|ausweis|sv)nummer|' +
    'num(?:ero?)?(?:de)?(?:kart|carte|tarjeta|konta|compte|cuenta|dowodu|o?paszport|secu|fiscal|pasaporte)|tarjetadecredito|' +
    'iban|accountnumber|bank(?:account|szamla)|routingnumber|sortcode|' +
    // one-time codes
    'onetime|(?:verif(?:ication|y)|auth(?:entication)?|confirmation|sms|be?stae?tigungs|verifizierungs|einmal|pin)code|' +
    '2fa|twofactor|totp|jednorazov|(?:sms|pin)kod|egyszerhasznalatos|einmal(?:pass|kennwort)|codeausageunique|codeunique|' +
    'codepin|codigo(?:pin|fiscal)|' +
    // national identifiers
    'social(?:security|insurance)|nationali[dn]|tax(?:id|payer)|passportn|driv(?:ers?|ing)licen|rod(?:neho|ne)?cisl[oa]|' +
    'cestovn(?:i|e)hopasu|adoazonosito|szemelyi(?:azonosito|igazolvany)|(?:sozial|renten)versicherung|steuerid|' +
    'personalausweis|reisepass|dowodu?osobist|securitesociale|cartedidentite|identitenationale|passeport|seguridadsocial|' +
    'documento(?:deidentidad|nacional)|' +
    // Italian, Portuguese, Dutch, Romanian, Turkish
    'scadenza|codice(?:di|fiscale|segreto|pin|otp)|titolare(?:della)?carta|num[ae]ro?(?:di|della|do|de|ul)?(?:cart|passap|conto)|cart(?:adi|aode)credit|' +
    'validade|palavrapasse|wachtwoord|(?:kaart|rekening|paspoort|burgerservice)nummer|vervaldatum|geldigtot|(?:beveiligings|verificatie)code|' +
    'parola|numar(?:ul)?card|coddeverific|dataexpir|sifre|kartnumara|sonkullan|(?:guvenlik|dogrulama|onay)kod|tckimlik|' +
    // Croatian, Serbian, Slovenian
    'lozink|geslo|(?:broj|stevilka)kartic|(?:sigurnosni|verifikacijski|varnostna)kod|kodzapotvrd|datumistek|(?:vrijedi|velja|vazi)do|' +
    // Russian, Ukrainian, Bulgarian, Serbian
    'парол|лозинк|шифра|(?:номер|броj)(?:на)?карт|срокде|терміндіі|код(?:подтв|підтв|без|из|із|с?мс|cv)|(?:проверочныи|одноразовыи|пин|смс)код|паспорт|снилс|' +
    // Greek
    'κωδικο|αριθμοςκαρτ|ληξης',
);

/** Found as a whole word only. */
const WHOLE =
  /(?:^| )(?:pin|cv[vc]2?|cvn|csc|pass|psw|pw|mdp|clave|otp|m?tan|mfa|exp|expir(?:y|es|ation)|ssn|nino|taj|pesel|dni|ni[fr]|curp|caduca|senha|cpf|bsn|cnp|oib|emso|jmbg|инн|іпн|пин|αφμ|αμκα|passport|paszport|pasaporte|utlevel|r c|(?:mm|\d\d) ?(?:yy|yyyy|rr|rrrr|jj|jjjj|aa|aaaa|ev))(?: |$)/;
/** How a card, a national number or a password looks in a placeholder. */
const SHAPE = /[•●*]{3}|(?:^|[^\dx#_])(?:[\dx#_]{4}(?:[ -][\dx#_]{4}){2}|[\dx#]{3}-[\dx#]{2}-[\dx#]{4}(?![\dx#]))/i;
/** Words of other languages or of harmless fields, too: a name only where they stand alone. */
const ALONE = /^(?:nie|код|kod|kode|koda)$/;
const BIRTHDAY = /\b(?:dd|tt|jj|nn) ?mm ?(?:yy|rr|jj|aa|ev)/;

const LETTERS: Record<string, string> = { ł: 'l', ß: 'ss', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents, words apart: `cardNumber`, `card_number` and `Card number` become `card number`. */
export const plainWords = (text: string): string =>
  text
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[łßđøæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z\d\u0370-\u04ff]+/g, ' ')
    .trim();

/** The same few labels are asked about with every change near a field; forgotten when there are many. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 500;

/** Whether a name, a label or a placeholder is that of a field whose value is never recorded. Looks at 200 characters. */
export function namesSecret(text: string): boolean {
  const start = text.slice(0, 200);
  let answer = known.get(start);
  if (answer === undefined) {
    const words = plainWords(start);
    answer =
      ALONE.test(words) ||
      SHAPE.test(start) ||
      SQUASHED.test(words.replace(/ /g, '')) ||
      (WHOLE.test(words) && !BIRTHDAY.test(words));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(start, answer);
  }
  return answer;
}
