import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathPattern } from "@/lib/http/path/path-pattern";

const HEADER = /^header[ :]+([!#$%&'*+.^_`|~0-9A-Za-z-]+)$/i;

/** What a share points out: a header field, in lower case, or a path into bodies. */
export type Highlight =
  | { readonly header: string; readonly pattern?: undefined }
  | { readonly pattern: PathPattern; readonly header?: undefined };

/** Reads "header X-Total" or a path like "$.amount"; null for what is neither. */
export function readHighlight(text: string): Highlight | null {
  const [, name] = HEADER.exec(text.trim()) ?? [];
  if (name !== undefined) return { header: name.toLowerCase() };
  const parsed = parsePathPattern(text);
  return parsed.ok ? { pattern: parsed.pattern } : null;
}
