import type { FieldName } from "./fields";
import { printField, quote } from "./print-search";

const MAX_VALUE = 300;

/**
 * The clause that finds hits with that very value, like `header.X-Foo="a b"`, for values that are clicked. Values beyond
 * 300 characters are looked for by their start (then with ":").
 */
export function composeClause(name: FieldName, path: readonly string[], value: string): string {
  const field = printField({ name, path });
  const isWhole = value.length <= MAX_VALUE;
  // A pair of surrogates is not cut apart.
  const text = isWhole ? value : value.slice(0, MAX_VALUE).replace(/[\ud800-\udbff]$/, "");
  return `${field}${isWhole ? "=" : ":"}${quote(text)}`;
}
