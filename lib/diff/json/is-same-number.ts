const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,15}))?$/;

/** Whether two JSON numbers have the same value, exactly, whatever their size: `1.0` and `1`, `1e2` and `100`. Linear. */
export function isSameNumber(left: string, right: string): boolean {
  const first = normalize(left);
  return first !== null && first === normalize(right);
}

/** The digits without zeros at their ends, and the power of ten of the last one. */
function normalize(raw: string): string | null {
  const [whole, sign, integer = "", fraction = "", exponent = "0"] = NUMBER.exec(raw) ?? [];
  if (whole === undefined) return null;
  const digits = trimZeros(integer + fraction);
  if (digits.text === "") return `${sign}0`;
  return `${sign}${digits.text}e${Number(exponent) - fraction.length + digits.trailing}`;
}

function trimZeros(digits: string): { text: string; trailing: number } {
  let start = 0;
  let end = digits.length;
  while (start < end && digits[start] === "0") start += 1;
  while (end > start && digits[end - 1] === "0") end -= 1;
  return { text: digits.slice(start, end), trailing: digits.length - end };
}
