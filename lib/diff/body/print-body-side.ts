import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { printJson } from "@/lib/http/json/print-json";
import type { BodySide } from "./body-side";
import { JSON_LIKE, readJsonSide } from "./read-json-side";

const MAX_PRINTED = 32 * 1024 * 1024;

/** The body as a text that a person compares: JSON indented, a form a field a line; null where it is none. */
export function printBodySide(side: BodySide): string | null {
  if (JSON_LIKE.has(side.kind)) {
    const read = readJsonSide(side);
    const printed = read.ok ? printJson(read.json.root, { maxLength: MAX_PRINTED }) : null;
    if (printed?.isWhole) return `${printed.text}\n`;
  }
  if (side.kind !== "form") return side.text;
  const { fields } = parseForm(bytesToBinaryText(side.bytes));
  return fields.map(({ name, value }) => `${name}=${value}\n`).join("");
}
