import { z } from "zod";
import type { ImportProblem } from "@/lib/http/import/imported-request";
import { detectImportFormat, type ImportFormat, parseImport } from "@/lib/http/import/parse-import";
import { cutLines } from "./cut-lines";

// What zod compiles otherwise, the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** Larger files are a matter for the API. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What the API takes at once. */
const MAX_CALL_BYTES = 16 * 1024 * 1024;
const BATCH = { lines: 1_000, bytes: 4 * 1024 * 1024 };
const FIRST_REQUESTS = 5;

export interface ImportPlan {
  readonly format: ImportFormat;
  /** What is sent call by call, in order, with how many requests each holds. */
  readonly batches: ReadonlyArray<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly requests: number }>;
  readonly requests: number;
  /** The first few, to be recognised. */
  readonly first: ReadonlyArray<{ readonly method: string; readonly target: string; readonly size: number }>;
}

export type ImportReading =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly format: ImportFormat; readonly problem: ImportProblem };

/**
 * Reads what is to be imported as the server will, so that it can be shown beforehand; as the format that it looks like,
 * unless one is named. Lines of hits are cut into calls. Lets the page have its turn in between.
 */
export async function readImport(bytes: Uint8Array<ArrayBuffer>, named: ImportFormat | null): Promise<ImportReading> {
  const format = named ?? detectImportFormat(bytes);
  const fail = (path: string, message: string): ImportReading => ({ ok: false, format, problem: { path, message } });
  const batches: Array<ImportPlan["batches"][number]> = [];
  const first: Array<ImportPlan["first"][number]> = [];
  let line = 0;
  for (const part of format === "ndjson" ? cutLines(bytes, BATCH) : [bytes]) {
    if (part.length > MAX_CALL_BYTES) return fail("size", "one import takes at most 16 MiB");
    const parsed = parseImport(part, format);
    if (!parsed.ok) return fail(...shiftLine(parsed.problem, line));
    for (const { method, target, bodySize } of parsed.requests.slice(0, FIRST_REQUESTS - first.length)) {
      first.push({ method, target, size: bodySize });
    }
    batches.push({ bytes: part, requests: parsed.requests.length });
    line += format === "ndjson" ? countLines(part) : 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const filled = batches.filter(({ requests }) => requests > 0);
  const requests = filled.reduce((sum, batch) => sum + batch.requests, 0);
  if (requests === 0) return fail("content", "there is no request in it");
  return { ok: true, plan: { format, batches: filled, requests, first } };
}

/** A problem counts its lines from the start of its batch. */
function shiftLine({ path, message }: ImportProblem, by: number): [path: string, message: string] {
  return [path.replace(/^line (\d+)/, (_, line: string) => `line ${Number(line) + by}`), message];
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
