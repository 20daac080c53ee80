/**
 * Words by which a field is recognised as one whose value is never recorded, in English, Czech, Slovak, Hungarian,
 * German, Polish, French and Spanish; without accents, in lower case.
 */

/** Found anywhere in a name without its gaps (`cardNumber`, `card_number`, `Card number`). */
const PARTS =
  // passwords and secrets
  'passw passcode passphrase pwd heslo jelszo kennwort haslo motdepasse contrasen palabraclave clavedeacceso clavesecreta secretanswer ' +
  'securityanswer securityquestion codesecret ' +
  // payment cards
  'cardnum cardno cardholder nameoncard ccnum ccno ccname ccexp cccsc cccvc cccvv creditcard debitcard cardexp cardcode cardverif ' +
  'cardsecurity expirydate expirationdate expdate expmonth expyear expirymonth expiryyear expirationmonth expirationyear ' +
  'validthru validuntil goodthru securitycode cislokart platnostkart platnostdo konecplatnosti platebnikart platobnakart ' +
  'bezpecnostnikod bezpecnostnykod kartyaszam bankkartya kartyalejarat lejarat biztonsagikod ellenorzokod kartennummer ' +
  'kreditkart gultigbis gueltigbis ablaufdatum prufziffer pruefziffer prufnummer pruefnummer sicherheitscode numerkart ' +
  'datawaznosci waznosckart waznado kodcvv kodcvc kodzabezpiecz kodbezpieczenstwa numerodecarte numcarte cartebancaire cartedecredit ' +
  'carteexpir dateexpir datedexpir cryptogramme codedesecurite numerodetarjeta numerotarjeta numtarjeta tarjetadecredito ' +
  'tarjetadedebito fechadecaducidad caducidad vencimiento codigodeseguridad ' +
  // accounts
  'iban accountnumber bankaccount routingnumber sortcode cislouctu bankszamla kontonummer numerkonta numerodecompte ' +
  'numerodecuenta ' +
  // one-time codes
  'onetime verificationcode verifycode authcode authenticationcode confirmationcode smscode 2fa twofactor totp jednorazov ' +
  'overovacikod autorizacnikod autorizacnykod kodzesms kodsms smskod egyszerhasznalatos megerositokod hitelesitokod bestatigungscode ' +
  'bestaetigungscode verifizierungscode einmalcode einmalpass einmalkennwort kodweryfikacyjny kodpotwierdz codedeverification codeausageunique ' +
  'codeunique codedeconfirmation codigodeverificacion codigodeconfirmacion codigodeunsolouso pincode pinkod codepin codigopin ' +
  // national identifiers
  'socialsecurity socialinsurance nationalid nationalinsurance nationalidentification taxid taxpayer passportn driverlicen driverslicen ' +
  'drivinglicen rodnecislo rodcislo cisloobcansk cisloop cislopasu cestovnihopasu cestovnehopasu tajszam adoazonosito ' +
  'adoszam szemelyiszam szemelyiazonosito szemelyiigazolvany utlevelszam sozialversicherung rentenversicherung ' +
  'steueridentifikation steuernummer steuerid ausweisnummer personalausweis reisepass svnummer numerdowodu dowodosobist ' +
  'dowoduosobist numerpaszport numeropaszport securitesociale numerosecu numsecu numerofiscal cartedidentite identitenationale passeport seguridadsocial ' +
  'numerodepasaporte documentodeidentidad documentonacional codigofiscal';

/** Found as a whole word only. */
const WORDS =
  'pin cvv cvv2 cvc cvc2 cvn csc pass psw mdp clave otp mfa mtan tan expiry expires expiration exp ssn nino taj pesel dni ' +
  'nif nir curp caduca passport paszport pasaporte utlevel';

const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');
const SQUASHED = new RegExp(anyOf(PARTS));
const WHOLE = new RegExp(`(?:^| )(?:${anyOf(WORDS)}|r c|(?:mm|\\d\\d) ?(?:yy|yyyy|rr|rrrr|jj|jjjj|aa|aaaa|ev))(?: |$)`);
const BIRTHDAY = /\b(?:dd|tt|jj|nn) ?mm ?(?:yy|rr|jj|aa|ev)/;

const LETTERS: Record<string, string> = { ł: 'l', ß: 'ss', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe' };

/** Lower case without accents, words apart: `cardNumber`, `card_number` and `Card number` become `card number`. */
export const plainWords = (text: string): string =>
  text
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[łßđøæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z\d]+/g, ' ')
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
    answer = SQUASHED.test(words.replace(/ /g, '')) || (WHOLE.test(words) && !BIRTHDAY.test(words));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(start, answer);
  }
  return answer;
}
