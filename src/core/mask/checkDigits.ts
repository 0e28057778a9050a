/** Check digits. Each takes digits (an IBAN letters too) without spaces, and says whether they hold. */

/** Payment cards: Luhn. */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at--, isDoubled = !isDoubled) {
    const digit = Number(digits[at]) * (isDoubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** IBAN: ISO 7064, mod 97-10. */
export function ibanHolds(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** My Number (個人番号): twelve digits, the last of them checks. */
export function myNumberHolds(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n++) {
    sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  }
  const rest = sum % 11;
  return digits.length === 12 && Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Corporate number (法人番号): thirteen digits, the first of them checks. */
export function corporateNumberHolds(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 12; n++) {
    sum += Number(digits[13 - n]) * (n % 2 === 1 ? 1 : 2);
  }
  return digits.length === 13 && Number(digits[0]) === 9 - (sum % 9);
}
