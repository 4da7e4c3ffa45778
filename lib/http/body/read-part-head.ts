import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { ByteSpan } from "./byte-span";

/** Longer header blocks are no header blocks. */
export const MAX_HEAD_BYTES = 64 * 1024;
const LF = 0x0a;
const FIELD = /^([^\s:]+)[ \t]*:[ \t]*(.*)$/s;

export interface PartHead {
  readonly headers: RawHeaders;
  /** Where the content begins. */
  readonly end: number;
  readonly problem: string | null;
}

/**
 * The header fields of a part: those lines up to the first empty one. Without an empty line all of it is content. Folded
 * lines are joined with a space (RFC 5322 2.2.3), lines that are no fields left out and said.
 */
export function readPartHead(bytes: Uint8Array, span: ByteSpan): PartHead {
  const lines: string[] = [];
  const limit = Math.min(span.end, span.start + MAX_HEAD_BYTES);
  for (let line = span.start; line < limit; ) {
    const mark = bytes.indexOf(LF, line);
    if (mark === -1 || mark >= limit) break;
    const text = bytesToBinaryText(bytes.subarray(line, mark)).replace(/\r$/, "");
    line = mark + 1;
    if (text === "") return { ...readFields(lines), end: line };
    lines.push(text);
  }
  if (span.start === span.end) return { headers: [], end: span.start, problem: null };
  return {
    headers: [],
    end: span.start,
    problem: "No empty line ends the headers: all of the part is shown as content.",
  };
}

function readFields(lines: readonly string[]): { headers: RawHeaders; problem: string | null } {
  const fields: string[][] = [];
  let problem: string | null = null;
  for (const line of lines) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.push(line.trim());
      continue;
    }
    if (FIELD.test(line)) fields.push([line]);
    else problem = "A line of the headers is no field.";
  }
  const headers = fields.map((parts): [string, string] => {
    const [, name = "", value = ""] = FIELD.exec(parts.join(" ")) ?? [];
    return [name, value.trimEnd()];
  });
  return { headers, problem };
}
