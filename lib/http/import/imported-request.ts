import type { RawHeaders } from "@/lib/http/raw-headers";

/** A request out of a file or a pasted text. Texts are one code point per byte. */
export interface ImportedRequest {
  readonly method: string;
  readonly scheme: "http" | "https";
  /** "" when the source names no host. */
  readonly authority: string;
  /** What stood before the target in the request line: see WireRequest. */
  readonly targetPrefix: string;
  readonly target: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly body: Uint8Array;
  /** More than `body` holds when the source has only its start. */
  readonly bodySize: number;
  /** Whether the source keeps order, case, duplicates and bytes. */
  readonly isExact: boolean;
  readonly isMalformed: boolean;
  /** When it was sent, as the source says, or null. */
  readonly sentAt: string | null;
}

export interface ImportProblem {
  /** Where: "line 3, column 7", "log.entries.2.request.url", "line 4". */
  readonly path: string;
  /** What is wrong there, and what would be right. */
  readonly message: string;
}

export type ImportResult =
  | { readonly ok: true; readonly requests: readonly ImportedRequest[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** One import takes no more than this. */
export const MAX_IMPORTED_REQUESTS = 1000;

export function importProblem(path: string, message: string): ImportResult {
  return { ok: false, problem: { path, message } };
}
