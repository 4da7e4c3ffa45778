import type { Spot } from "./spot";

const GROUPS = /(?<![0-9A-Za-z_.-])\d+(?:[ -]\d+)*(?![0-9A-Za-z_])(?!\.\d)/g;
const MIN_DIGITS = 13;
const MAX_DIGITS = 19;
// Visa, Mastercard, American Express and JCB, Diners, Discover, UnionPay, Maestro, Mir, RuPay: what they begin with, and their lengths.
const BRANDS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|35\d{14}|3[068]\d{12}|6(?:011|4[4-9]|5|2)\d{12,15}|6(?:2|3|7)\d{11,17}|(?:60|8[12])\d{14}|5[0678]\d{11,17})$/;

/**
 * Card numbers of known brands: 13 to 19 digits, in groups with spaces or hyphens or without, with the right check digit
 * (Luhn, ISO/IEC 7812-1), not inside of longer runs. Linear.
 */
export function findCardNumbers(text: string): Spot[] {
  const spots: Spot[] = [];
  for (const { 0: run, index } of text.matchAll(GROUPS)) {
    if (run.length >= MIN_DIGITS) addFrom(run, index, spots);
  }
  return spots;
}

/** Whether these digits alone are a card number. */
export function isCardNumber(digits: string): boolean {
  return BRANDS.test(digits) && hasCheckDigit(digits);
}

function addFrom(run: string, base: number, spots: Spot[]): void {
  const groups = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => ({ digits, index }));
  for (let first = 0; first < groups.length; first += 1) {
    let digits = "";
    for (let last = first; last < groups.length && digits.length < MAX_DIGITS; last += 1) {
      const group = groups[last];
      const start = groups[first];
      if (group === undefined || start === undefined) break;
      if (digits.length + group.digits.length > MAX_DIGITS) break;
      digits += group.digits;
      if (digits.length < MIN_DIGITS || !isCardNumber(digits)) continue;
      const end = base + group.index + group.digits.length;
      spots.push({
        start: base + start.index,
        end,
        kind: "card number",
        secret: digits,
        also: [run.slice(start.index, group.index + group.digits.length)],
      });
      first = last;
      break;
    }
  }
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, isSecond = false; at >= 0; at -= 1, isSecond = !isSecond) {
    const digit = digits.charCodeAt(at) - 0x30;
    sum += isSecond ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
