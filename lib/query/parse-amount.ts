import type { Interval } from "./search-node";

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)(b|kb|mb|gb|kib|mib|gib)?$/i;
const BYTES_IN: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};
const STATUS_CLASS = /^[1-5]xx$/i;

/** A plain number; null when it is none. */
export function parseAmount(text: string): Interval | null {
  return NUMBER.test(text) ? exactly(Number(text)) : null;
}

/** A status, or a hundred of them like "4xx". */
export function parseStatus(text: string): Interval | null {
  if (!STATUS_CLASS.test(text)) return parseAmount(text);
  const least = Number(text[0]) * 100;
  return { least, most: least + 99 };
}

/** A number of bytes, with kb, mb and gb in thousands as sizes are shown, kib, mib and gib in 1,024s. */
export function parseSize(text: string): Interval | null {
  const [whole, amount, unit = "b"] = SIZE.exec(text) ?? [];
  if (whole === undefined) return null;
  return exactly(Number(amount) * (BYTES_IN[unit.toLowerCase()] ?? 1));
}

function exactly(value: number): Interval {
  return { least: value, most: value };
}
