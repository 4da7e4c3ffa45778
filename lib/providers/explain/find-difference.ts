import { toWire } from "@/lib/providers/schemes/content";
import type { Trial } from "@/lib/providers/schemes/scheme";
import type { Difference } from "@/lib/providers/signature-report";
import type { Variant } from "./variant";

const SHOWN_BYTES = 24;

/** Where the body or URL that was received first differs from the one that matches; null when neither was changed. */
export function findDifference(base: Trial, { change }: Variant): Difference | null {
  if (change.body !== undefined) return compare("body", toBuffer(base.body), toBuffer(change.body));
  if (change.url !== undefined) return compare("url", toWire(base.url), toWire(change.url));
  return null;
}

function compare(part: Difference["part"], received: Buffer, signed: Buffer): Difference {
  let offset = 0;
  const end = Math.min(received.length, signed.length);
  while (offset < end && received[offset] === signed[offset]) offset += 1;
  return { part, offset, received: show(received, offset), signed: show(signed, offset) };
}

function show(bytes: Buffer, offset: number): string {
  const text = bytes.subarray(offset, offset + SHOWN_BYTES).toString("utf8");
  return text.replace(/[\p{Cc}\uFFFD\uFEFF]/gu, (letter) => {
    if (letter === "\uFFFD") return "\\x??";
    return JSON.stringify(letter).slice(1, -1).replace("\uFEFF", "\\ufeff");
  });
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
