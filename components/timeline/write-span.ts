import { printSearch } from "@/lib/query/print-search";
import { isTimeBound, listParts } from "./list-parts";
import type { TimeSpan } from "./time-span";

/**
 * A search confined to a span of whole seconds, in the place of what confined its time before; null takes that away.
 * A text that is no search gives way.
 */
export function writeSpan(text: string, span: TimeSpan | null): string {
  const bounds = span === null ? [] : listParts(`at:>=${formatInstant(span.from)} at:<${formatInstant(span.to)}`);
  const parts = [...listParts(text).filter((part) => !isTimeBound(part)), ...bounds];
  const [only] = parts;
  return printSearch(parts.length === 1 && only !== undefined ? only : { kind: "and", parts });
}

function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
