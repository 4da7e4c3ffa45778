import type { RawHeaders } from "@/lib/http/raw-headers";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";

// Percent-encoded in URLs; in fields, which have one code point per byte, as the bytes of UTF-8.
const IN_URL = /%E2%80%B9(secret:[0-9a-f]{4,64})%E2%80%BA/gi;
const IN_FIELD = /\u00e2\u0080\u00b9(secret:[0-9a-f]{4,64})\u00e2\u0080\u00ba/g;

/** A URL to be read, with its tokens written as those in bodies: `‹secret:6f2a›`. */
export function readableUrl(text: string): string {
  return text.replaceAll(IN_URL, "‹$1›");
}

/** The same of a header field's value, which is read as UTF-8 where it is. */
export function readableField(text: string): string {
  return readAsUtf8(text) ?? text.replaceAll(IN_FIELD, "‹$1›");
}

/** The same of all fields. */
export function readableFields(fields: RawHeaders): RawHeaders {
  return fields.map(([name, value]) => [name, readableField(value)] as const);
}
