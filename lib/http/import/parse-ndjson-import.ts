import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { checkRequest } from "./check-request";
import { fieldToBytes } from "./field-text";
import { type ImportedRequest, type ImportResult, importProblem, MAX_IMPORTED_REQUESTS } from "./imported-request";

// A hit as the API shows it; what is not of the request is not read.
const hitSchema = z.object({
  method: z.string(),
  url: z.string(),
  target: z.string(),
  httpVersion: z.string().regex(/^(\d(\.\d)?)?$/, "expected a version like 1.1"),
  fidelity: z.enum(["exact", "normalised"]),
  state: z.enum(["captured", "denied", "malformed"]),
  receivedAt: z.string().max(40),
  headers: rawHeadersSchema,
  trailers: rawHeadersSchema,
  bodySize: z.int().min(0),
  bodyTruncated: z.boolean(),
  body: z.object({ base64: z.base64() }),
});

const ORIGIN = /^(https?):\/\/([^/?#]+)/i;

/** Reads hits as our own NDJSON export writes them, one a line. */
export function parseNdjsonImport(text: string): ImportResult {
  const requests: ImportedRequest[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const path = `line ${index + 1}`;
    if (requests.length === MAX_IMPORTED_REQUESTS) {
      return importProblem(path, `one import takes ${MAX_IMPORTED_REQUESTS} hits`);
    }
    const hit = hitSchema.safeParse(parseLine(line));
    if (!hit.success) {
      const [issue] = hit.error.issues;
      return importProblem([path, ...(issue?.path ?? [])].join("."), issue?.message ?? "expected a hit as JSON");
    }
    const request = readHit(hit.data);
    const problem = checkRequest(request, path);
    if (problem !== null) return { ok: false, problem };
    requests.push(request);
  }
  return { ok: true, requests };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readHit(hit: z.infer<typeof hitSchema>): ImportedRequest {
  const [origin = "", scheme = "", authority = ""] = ORIGIN.exec(hit.url) ?? [];
  const place = hit.url.slice(origin.length);
  const isWhole = place.endsWith(hit.target);
  const body = fieldToBytes(atob(hit.body.base64));
  return {
    method: hit.method,
    scheme: scheme.toLowerCase() === "https" ? "https" : "http",
    authority,
    targetPrefix: isWhole ? place.slice(0, place.length - hit.target.length) : "",
    target: hit.target,
    httpVersion: hit.httpVersion,
    headers: hit.headers,
    trailers: hit.trailers,
    body,
    bodySize: hit.bodyTruncated ? Math.max(hit.bodySize, body.length + 1) : body.length,
    isExact: hit.fidelity === "exact",
    isMalformed: hit.state === "malformed",
    sentAt: hit.receivedAt,
  };
}
