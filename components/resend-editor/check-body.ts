import { parseJson } from "@/lib/http/json/parse-json";
import { parseContentType } from "@/lib/http/parse-content-type";

/** Where a text stops being what its content type says. */
export interface BodyProblem {
  readonly message: string;
  /** In UTF-16 units from the start; null where no place can be told. */
  readonly offset: number | null;
}

const MOST_VALUES = 200_000;

/** What is wrong with a text of that content type; null where nothing is, or nothing is known of the type. */
export function checkBody(text: string, contentType: string | null): BodyProblem | null {
  const type = contentType === null ? "" : (parseContentType(contentType)?.type ?? "").toLowerCase();
  if (text === "") return null;
  if (type === "application/json" || type.endsWith("+json")) return checkJson(text);
  if (type === "application/x-www-form-urlencoded") return checkForm(text);
  return null;
}

function checkJson(text: string): BodyProblem | null {
  const parsed = parseJson(text, { maxNodes: MOST_VALUES });
  if (parsed.ok) return null;
  const { line, column, expected, offset } = parsed.error;
  return { message: `Not JSON: line ${line}, column ${column}: expected ${expected}.`, offset };
}

function checkForm(text: string): BodyProblem | null {
  const at = text.search(/%(?![\da-f]{2})|[\s]/i);
  if (at === -1) return null;
  const what = text[at] === "%" ? "“%” without two hexadecimal digits" : "a space or a line end, which is not encoded";
  return { message: `Not a form: ${what} at character ${at + 1}.`, offset: at };
}
