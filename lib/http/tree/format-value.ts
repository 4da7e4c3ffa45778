const PREVIEW_BYTES = 64;
const PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const CHUNK = 8192;
const SHORT = 32;
const DATE_RANGE = 8_640_000_000_000n;
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** A floating-point number that can be told from an integer: "1.0", "-0.0", "1e+300", "NaN". */
export function formatFloat(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** Bytes as hexadecimal pairs, the first 64 of them. */
export function previewBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, PREVIEW_BYTES), (byte) => PAIRS[byte]).join(" ");
  return bytes.length > PREVIEW_BYTES ? `${shown} …` : shown;
}

/** All bytes, hexadecimal, without spaces. */
export function writeHex(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(Array.from(bytes.subarray(at, at + CHUNK), (byte) => PAIRS[byte]).join(""));
  }
  return parts.join("");
}

/** UTF-8, and whether it was whole; broken parts read as U+FFFD. */
export function readUtf8(bytes: Uint8Array): { text: string; isValid: boolean } {
  const short = readShortAscii(bytes);
  if (short !== null) return { text: short, isValid: true };
  const text = lenient.decode(bytes);
  // A decoder that throws is slow on many broken strings. A U+FFFD that was sent has three bytes of its own.
  const replaced = text.includes("\ufffd") ? text.split("\ufffd").length - 1 : 0;
  return { text, isValid: replaced === 0 || replaced === countReplacements(bytes) };
}

/** Names and the like, of which a body may have a million. */
function readShortAscii(bytes: Uint8Array): string | null {
  if (bytes.length > SHORT) return null;
  let text = "";
  for (const byte of bytes) {
    if (byte > 0x7f) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** Seconds since the epoch and nanoseconds as ISO 8601; null beyond the years that dates have. */
export function formatEpoch(seconds: bigint, nanoseconds: number): string | null {
  if (seconds < -DATE_RANGE || seconds > DATE_RANGE) return null;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  const fraction = nanoseconds === 0 ? "" : `.${String(nanoseconds).padStart(9, "0").replace(/0+$/, "")}`;
  return `${whole}${fraction}Z`;
}

export function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
