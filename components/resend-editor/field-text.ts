import type { RawHeaders } from "@/lib/http/raw-headers";

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
const MOST_FIELDS = 500;

export type ReadFields =
  | { readonly ok: true; readonly fields: RawHeaders }
  /** `at` counts the fields, or the lines of a text, from 1. */
  | { readonly ok: false; readonly at: number; readonly problem: string };

/** Fields as the lines of a request, as they were captured. */
export function formatFields(fields: RawHeaders): string {
  return fields.map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** The fields of such lines; empty lines are nothing. */
export function parseFields(text: string): ReadFields {
  const fields: Array<readonly [string, string]> = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const colon = line.indexOf(":");
    if (colon === -1) return { ok: false, at: index + 1, problem: "A name, a colon and a value are wanted." };
    const field = [
      line.slice(0, colon),
      line
        .slice(colon + 1)
        .replace(/^ /, "")
        .replace(/\r$/, ""),
    ] as const;
    const problem = findFieldProblem(field);
    if (problem !== null) return { ok: false, at: index + 1, problem };
    fields.push(field);
  }
  return checkCount(fields);
}

/** The fields, when every one of them can be sent; one whose name and value are both empty is nothing. */
export function checkFields(fields: RawHeaders): ReadFields {
  const written = fields.filter(([name, value]) => name !== "" || value !== "");
  for (const [index, field] of fields.entries()) {
    const problem = written.includes(field) ? findFieldProblem(field) : null;
    if (problem !== null) return { ok: false, at: index + 1, problem };
  }
  return checkCount(written);
}

function findFieldProblem([name, value]: RawHeaders[number]): string | null {
  if (name === "") return "The name is missing.";
  if (!NAME.test(name)) return `“${name}” cannot be the name of a header field.`;
  return VALUE.test(value) ? null : `The value of ${name} has a character that no header field can hold.`;
}

function checkCount(fields: RawHeaders): ReadFields {
  if (fields.length <= MOST_FIELDS) return { ok: true, fields };
  return { ok: false, at: MOST_FIELDS + 1, problem: `At most ${MOST_FIELDS} fields can be sent.` };
}
