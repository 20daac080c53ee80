/** Luhn's check (ISO/IEC 7812-1) of a string of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    if (place & 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** A payment card: 13 to 19 digits, a beginning that card networks use, Luhn. */
export const isCardNumber = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && /^(?:[46]|5[0-8]|3[04-9]|2[2-7])/.test(digits) && passesLuhn(digits);

/** The check of ISO 13616: country and check digits moved to the end, letters as 10..35, remainder 1 modulo 97. */
export function isIban(candidate: string): boolean {
  const compact = candidate.replace(/[\s-]/g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const weighted = (digits: string, weight: (place: number) => number): number =>
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * weight(place), 0);

/** Rodne cislo: month plus 0, 20, 50 or 70, a day; ten digits divide by 11, nine (before 1954) have no check. */
export function isBirthNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 50;
  const day = Number(digits.slice(4, 6));
  if ((month + 19) % 20 > 11 || month > 32 || day < 1 || day > 31) return false;
  return digits.length === 9 || (digits.length === 10 && weighted(digits, (place) => (place & 1 ? -1 : 1)) % 11 === 0);
}

/** Hungarian social security number (TAJ): nine digits, weights 3 and 7, modulo 10. */
export const isTaj = (digits: string): boolean =>
  digits.length === 9 && weighted(digits.slice(0, 8), (place) => (place & 1 ? 7 : 3)) % 10 === Number(digits[8]);

/** Hungarian tax number of a person (adoazonosito jel): ten digits from 8, weights 1 to 9, modulo 11. */
export const isTaxNumber = (digits: string): boolean =>
  /^8\d{9}$/.test(digits) && weighted(digits.slice(0, 9), (place) => place + 1) % 11 === Number(digits[9]);
