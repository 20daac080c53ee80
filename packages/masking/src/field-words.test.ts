import { expect, test } from 'vitest';
import { namesSecret, plainWords } from './field-words.ts';
import { isFloorField } from './floor.ts';

test.each(
  [
    // English
    'Password', 'userPassword', 'pwd', 'Card number', 'cardNumber', 'cc-number', 'Expiry date', 'MM/YY', 'MM / YYYY', 'exp_month', 'CVC', 'cvv2',
    'Security code', 'PIN', 'otp', 'Verification code', 'One-time code', 'SSN', 'Social Security number', 'Passport number', 'IBAN', 'Name on card',
    // Czech and Slovak
    'Heslo', 'Číslo karty', 'Platnost karty', 'Platnost do', 'Bezpečnostní kód', 'Bezpečnostný kód', 'Rodné číslo', 'rodne_cislo', 'r. č.', 'Ověřovací kód',
    'Jednorazový kód', 'Číslo občanského průkazu',
    // Hungarian
    'Jelszó', 'Kártyaszám', 'Lejárat', 'Biztonsági kód', 'TAJ szám', 'TAJ', 'Adóazonosító jel', 'Személyi igazolvány szám', 'Egyszer használatos kód',
    // German
    'Passwort', 'Kennwort', 'Kartennummer', 'Gültig bis', 'Prüfziffer', 'Sicherheitscode', 'Sozialversicherungsnummer', 'Steuer-ID', 'mTAN', 'Bestätigungscode',
    // Polish
    'Hasło', 'Numer karty', 'Data ważności', 'Kod zabezpieczający', 'PESEL', 'Kod weryfikacyjny', 'Numer dowodu',
    // French
    'Mot de passe', 'Numéro de carte', "Date d'expiration", 'Cryptogramme', 'Code de sécurité', 'Code de vérification', 'Numéro de sécurité sociale',
    // Spanish
    'Contraseña', 'Número de tarjeta', 'Fecha de caducidad', 'Código de seguridad', 'Código de verificación', 'DNI', 'Seguridad social', 'Clave',
    // Italian, Portuguese, Dutch, Romanian, Turkish
    'Numero di carta', 'Numero della carta', 'Scadenza', 'Codice di sicurezza', 'Codice fiscale', 'Titolare della carta', 'Numero di passaporto',
    'Senha', 'Palavra-passe', 'Número do cartão', 'Cartão de crédito', 'Validade', 'Código de segurança', 'CPF',
    'Wachtwoord', 'Kaartnummer', 'Vervaldatum', 'Geldig tot', 'Beveiligingscode', 'BSN', 'Rekeningnummer',
    'Parolă', 'Număr card', 'Numărul cardului', 'Cod de verificare', 'Data expirării', 'CNP',
    'Şifre', 'Kart numarası', 'Son kullanma tarihi', 'Güvenlik kodu', 'Doğrulama kodu', 'TC Kimlik No',
    // Croatian, Slovenian, Serbian
    'Lozinka', 'Geslo', 'Broj kartice', 'Številka kartice', 'Sigurnosni kod', 'Varnostna koda', 'Datum isteka', 'Velja do', 'OIB', 'EMŠO', 'JMBG', 'Лозинка',
    // Russian, Ukrainian, Greek
    'Пароль', 'Номер карты', 'Код', 'Код из СМС', 'Код подтверждения', 'Срок действия', 'Паспорт', 'СНИЛС', 'ИНН', 'ПИН-код',
    'Номер картки', 'Термін дії', 'Код підтвердження', 'Код безпеки', 'Κωδικός', 'Αριθμός κάρτας', 'Ημερομηνία λήξης', 'ΑΦΜ',
    // shapes of placeholders
    '0000 0000 0000 0000', '1234 5678 9012 3456', '•••• ••••', '••••••••', 'XXXX-XXXX-XXXX-XXXX', 'XXX-XX-XXXX', '123-45-6789', 'MM/YY', 'DE00 0000 0000 0000',
  ], // biome-ignore format: words by language
)('%s names a field of the floor', (name) => {
  expect(namesSecret(name)).toBe(true);
});

test.each([
  'Name',
  'E-mail',
  'Phone',
  'Street and number',
  'City',
  'ZIP',
  'Message',
  'Search',
  'Quantity',
  'Date of birth',
  'DD/MM/YYYY',
  'TT.MM.JJJJ',
  'Jméno',
  'Ulice',
  'Poznámka',
  'Név',
  'Utca',
  'Megjegyzés',
  'Nachricht',
  'Straße',
  'Imię',
  'Ulica',
  'Prénom',
  'Adresse',
  'Nombre',
  'Calle',
  'Company',
  'Discount',
  'Spinning wheel',
  'Opinion',
  'Shipping',
  'Pan / Pani',
  'Tandem',
  'Experience',
  'Имя',
  'Город',
  'Код товара',
  'Postcode',
  'Όνομα',
  'Season 2020-2024',
  '555-0123',
  'Cidade',
  'Woonplaats',
  '',
])('%s does not', (name) => {
  // biome-ignore format: words
  expect(namesSecret(name)).toBe(false);
});

test('words are plain', () => {
  expect(plainWords('cardNumber_2 Číslo-Łódź')).toBe('card number 2 cislo lodz');
});

const FIELD = {
  tag: 'input',
  type: 'text',
  autocomplete: '',
  maxLength: '',
  names: [],
  labels: [],
  wasPassword: false,
};

test.each([
  [{}, false],
  [{ type: 'password' }, true],
  [{ type: 'hidden' }, true],
  [{ type: 'file' }, true],
  [{ wasPassword: true }, true],
  [{ autocomplete: 'section-a billing CC-EXP' }, true],
  [{ autocomplete: 'new-password' }, true],
  [{ autocomplete: 'email' }, false],
  [{ maxLength: '1' }, true],
  [{ maxLength: '10' }, false],
  [{ names: ['email', 'card_number'] }, true],
  [{ labels: ['PIN'] }, true],
  [{ type: 'submit', names: ['reset-password'] }, false],
  [{ type: 'checkbox', labels: ['Show password'] }, false],
])('%j: %s', (facts, expected) => {
  expect(isFloorField({ ...FIELD, ...facts })).toBe(expected);
});

/** Every word that the packed pattern stands for; one that is taken away must be taken away here too. */
const PACKED = (
  'passw passcode passphrase pwd heslo jelszo kennwort haslo motdepasse contrasen palabraclave clavedeacceso ' +
  'clavesecreta secretanswer securityanswer securityquestion codesecret cardnum cardno cardholder nameoncard ' +
  'ccnum ccno ccname ccexp cccsc cccvc cccvv creditcard debitcard cardexp cardcode cardverif cardsecurity ' +
  'expirydate expirationdate expdate expmonth expyear expirymonth expiryyear expirationmonth expirationyear ' +
  'validthru validuntil goodthru securitycode cislokart platnostkart platnostdo konecplatnosti platebnikart ' +
  'platobnakart bezpecnostnikod bezpecnostnykod kartyaszam bankkartya kartyalejarat lejarat biztonsagikod ' +
  'ellenorzokod kartennummer kreditkart gultigbis gueltigbis ablaufdatum prufziffer pruefziffer prufnummer ' +
  'pruefnummer sicherheitscode numerkart datawaznosci waznosckart waznado kodcvv kodcvc kodzabezpiecz ' +
  'kodbezpieczenstwa numerodecarte numcarte cartebancaire cartedecredit carteexpir dateexpir datedexpir ' +
  'cryptogramme codedesecurite numerodetarjeta numerotarjeta numtarjeta tarjetadecredito tarjetadedebito ' +
  'fechadecaducidad caducidad vencimiento codigodeseguridad iban accountnumber bankaccount routingnumber ' +
  'sortcode cislouctu bankszamla kontonummer numerkonta numerodecompte numerodecuenta onetime ' +
  'verificationcode verifycode authcode authenticationcode confirmationcode smscode 2fa twofactor totp ' +
  'jednorazov overovacikod autorizacnikod autorizacnykod kodzesms kodsms smskod egyszerhasznalatos ' +
  'megerositokod hitelesitokod bestatigungscode bestaetigungscode verifizierungscode einmalcode einmalpass ' +
  'einmalkennwort kodweryfikacyjny kodpotwierdz codedeverification codeausageunique codeunique ' +
  'codedeconfirmation codigodeverificacion codigodeconfirmacion codigodeunsolouso pincode pinkod codepin ' +
  'codigopin socialsecurity socialinsurance nationalid nationalinsurance nationalidentification taxid ' +
  'taxpayer passportn driverlicen driverslicen drivinglicen rodnecislo rodcislo cisloobcansk cisloop ' +
  'cislopasu cestovnihopasu cestovnehopasu tajszam adoazonosito adoszam szemelyiszam szemelyiazonosito ' +
  'szemelyiigazolvany utlevelszam sozialversicherung rentenversicherung steueridentifikation steuernummer ' +
  'steuerid ausweisnummer personalausweis reisepass svnummer numerdowodu dowodosobist dowoduosobist ' +
  'numerpaszport numeropaszport securitesociale numerosecu numsecu numerofiscal cartedidentite ' +
  'identitenationale passeport seguridadsocial numerodepasaporte documentodeidentidad documentonacional ' +
  'codigofiscal'
).split(' ');

test.each(PACKED)('the packed words contain %s', (word) => {
  expect(namesSecret(`my ${word}`)).toBe(true);
  expect(namesSecret(word)).toBe(true);
});
