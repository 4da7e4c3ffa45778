import { formatBytes } from "@/components/ui/format-bytes";
import { readTextHead } from "@/lib/http/body/read-text-head";
import type { BodyToShow } from "./body-to-show";

// What is read into rows while the page waits; nobody reads more rows than these hold.
const LONGEST = 1_000_000;

export interface TableText {
  /** Null when the bytes are no text. */
  readonly text: string | null;
  /** Why it is none, or not all of it; else null. */
  readonly reason: string | null;
}

/** The text of a body that becomes a table or a list, or as much of its start as is read into one. */
export function readTableText({ bytes, contentType }: BodyToShow): TableText {
  const text = readTextHead(bytes, contentType, LONGEST);
  if (text === null) {
    return { text, reason: "The bytes are no text, neither in the charset that content-type names nor in UTF-8." };
  }
  if (bytes.length <= LONGEST) return { text, reason: null };
  return { text, reason: `Read: the first ${formatBytes(LONGEST)}. Text shows all of it.` };
}
