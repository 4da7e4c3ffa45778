import { readAsUtf8 } from "@/lib/http/read-as-utf8";

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** How a header's name or value may be read: as it is kept (one code point per byte), and as UTF-8 if that differs. */
export function headerReadings(value: string): readonly string[] {
  if (!BEYOND_ASCII.test(value)) return [value];
  const utf8 = readAsUtf8(value);
  return utf8 === null || utf8 === value ? [value] : [value, utf8];
}

/** How a target may be read: as it was sent, and with its percent-encoding undone. */
export function targetReadings(target: string): readonly string[] {
  const readings = headerReadings(target);
  if (!target.includes("%")) return readings;
  const bytes = target.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...readings, readAsUtf8(bytes) ?? bytes];
}
