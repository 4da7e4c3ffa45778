import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";

/** Above this, reading a body as more than text would be felt. */
export const LARGEST_READ = 2_000_000;
const LONGEST_PRINTED = 8_000_000;
const LOOKS_LIKE_JSON = /^\s*[[{]/;

export type JsonReading =
  | { readonly kind: "json"; readonly text: string }
  /** It begins like JSON, or says it is, and is not. */
  | { readonly kind: "broken"; readonly problem: string }
  /** It says it is JSON, and is too long to be formatted at once. */
  | { readonly kind: "tooLong" }
  | { readonly kind: "other" };

/**
 * A body formatted as JSON, every number and string as it was written. `isDeclared`: its content type says JSON.
 * What does not look like JSON is tried only if declared; what is too large is not tried.
 */
export function readJsonBody(text: string | null, isDeclared: boolean): JsonReading {
  if (text === null) return { kind: "other" };
  if (text.length > LARGEST_READ) return { kind: isDeclared ? "tooLong" : "other" };
  if (!isDeclared && !LOOKS_LIKE_JSON.test(text.slice(0, 1000))) return { kind: "other" };
  const parsed = parseJson(text);
  if (!parsed.ok) {
    if (!isDeclared) return { kind: "other" };
    const { line, column, expected } = parsed.error;
    return {
      kind: "broken",
      problem: `It says it is JSON, but at line ${line}, column ${column} it lacks ${expected}.`,
    };
  }
  const printed = printJson(parsed.root, { indent: 2, maxLength: LONGEST_PRINTED });
  return printed.isWhole ? { kind: "json", text: printed.text } : { kind: "other" };
}
