import { decodeFormText } from "@/lib/http/decode-form-text";
import { parseQuery } from "@/lib/http/parse-query";

export type FormFields = ReadonlyArray<readonly [name: string, value: string]>;

/** A form with more fields is not read as a whole: decoding them one by one would hold the process. */
const MAX_FIELDS = 5000;

/** The fields of application/x-www-form-urlencoded, decoded; null when there are too many. */
export function readFormFields(body: Uint8Array): FormFields | null {
  const text = toText(body);
  let ampersands = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", at + 1)) {
    ampersands += 1;
    if (ampersands >= MAX_FIELDS) return null;
  }
  return parseQuery(text);
}

/** The first field of that name, decoded; null without one. Of the others only names with escapes are decoded. */
export function findFormField(body: Uint8Array, name: string): string | null {
  const text = toText(body);
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("&", start);
    const end = next === -1 ? text.length : next;
    const part = text.slice(start, end);
    const equals = part.indexOf("=");
    const written = equals === -1 ? part : part.slice(0, equals);
    const isName = written === name || (/[%+]/.test(written) && decodeFormText(written).text === name);
    if (isName) return equals === -1 ? "" : decodeFormText(part.slice(equals + 1)).text;
    start = end + 1;
  }
  return null;
}

/** One code point per byte. */
function toText(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
}
