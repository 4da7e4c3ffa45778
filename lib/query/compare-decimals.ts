const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,9}))?$/;
const MAX_LENGTH = 1_000;

interface Decimal {
  readonly sign: -1 | 0 | 1;
  /** Without zeros at either end. */
  readonly digits: string;
  /** The value is 0.<digits> times ten to this. */
  readonly exponent: number;
}

/**
 * Whether one written number is less than (negative), equal to (0) or greater than (positive) another, exactly, whatever
 * their size. Null when either is no number of JSON's kind, or longer than 1,000 characters.
 */
export function compareDecimals(left: string, right: string): number | null {
  const a = readDecimal(left);
  const b = readDecimal(right);
  if (a === null || b === null) return null;
  if (a.sign !== b.sign) return a.sign - b.sign;
  if (a.exponent !== b.exponent) return (a.exponent - b.exponent) * a.sign;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -a.sign : a.sign;
}

function readDecimal(text: string): Decimal | null {
  if (text.length > MAX_LENGTH) return null;
  const [matched, sign, whole, fraction = "", power = "0"] = DECIMAL.exec(text.trim()) ?? [];
  if (matched === undefined || whole === undefined) return null;
  const all = whole + fraction;
  const significant = all.replace(/^0+/, "");
  if (significant === "") return { sign: 0, digits: "", exponent: 0 };
  const exponent = Number(power) + whole.length - (all.length - significant.length);
  return { sign: sign === "-" ? -1 : 1, digits: significant.replace(/0+$/, ""), exponent };
}
