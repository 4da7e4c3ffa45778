import type { DiffMessage } from "@/lib/diff/diff-message";
import type { ImportedRequest } from "@/lib/http/import/imported-request";
import { detectImportFormat, type ImportFormat, parseImport } from "@/lib/http/import/parse-import";

/** What somebody pasted: a whole request, or no more than a body. It never leaves the page. */
export type Pasted =
  | { readonly is: "request"; readonly message: DiffMessage; readonly format: ImportFormat; readonly count: number }
  | { readonly is: "body"; readonly body: Uint8Array };

export type PastedReading =
  | { readonly ok: true; readonly pasted: Pasted }
  /** As a sentence. */
  | { readonly ok: false; readonly reason: string };

export type PastedKind = "auto" | "request" | "body";

const REQUEST_LINE = /^[A-Z]+ \S+ HTTP\/\d/;

/**
 * Reads what was pasted. By itself a curl command, a HAR document and a text that begins with a request line are
 * requests, all else is a body. Of several requests the first is taken. `ownPath` is the path of the bin's capture URL:
 * what is sent there has only what follows as its target, like a hit.
 */
export function readPasted(bytes: Uint8Array, kind: PastedKind, ownPath: string): PastedReading {
  const format = detectImportFormat(bytes);
  if (kind === "body" || (kind === "auto" && !isRequest(bytes, format))) {
    return { ok: true, pasted: { is: "body", body: bytes } };
  }
  const parsed = parseImport(bytes, format);
  if (!parsed.ok) return { ok: false, reason: `At ${parsed.problem.path}: ${parsed.problem.message}.` };
  const [request] = parsed.requests;
  if (request === undefined) return { ok: false, reason: "There is no request in it." };
  const message = toMessage(request, ownPath);
  return { ok: true, pasted: { is: "request", message, format, count: parsed.requests.length } };
}

/** Hits are lines of JSON as well, but so is many a body: those are taken for requests only when that is said. */
function isRequest(bytes: Uint8Array, format: ImportFormat): boolean {
  if (format === "curl" || format === "har") return true;
  return format === "http" && REQUEST_LINE.test(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)));
}

function toMessage(
  { method, target, httpVersion, headers, body, bodySize }: ImportedRequest,
  ownPath: string,
): DiffMessage {
  const own = target.startsWith(ownPath) && /^([/?]|$)/.test(target.slice(ownPath.length));
  return { method, target: own ? target.slice(ownPath.length) : target, httpVersion, headers, body, bodySize };
}
