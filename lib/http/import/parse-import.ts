import { readUtf8 } from "@/lib/http/code/read-bytes";
import { parseJson } from "@/lib/http/json/parse-json";
import { type ImportResult, importProblem } from "./imported-request";
import { parseCurlImport } from "./parse-curl-import";
import { parseHarImport } from "./parse-har-import";
import { parseHttpImport } from "./parse-http-import";
import { parseNdjsonImport } from "./parse-ndjson-import";

export const IMPORT_FORMATS = ["har", "ndjson", "curl", "http"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What the bytes look like: a curl command, a HAR document, lines of JSON; anything else is read as HTTP. */
export function detectImportFormat(bytes: Uint8Array): ImportFormat {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).trimStart();
  if (/^(?:#[^\n]*\n\s*)*curl\s/.test(start)) return "curl";
  if (/^\{\s*"log"\s*:/.test(start)) return "har";
  return start.startsWith("{") ? "ndjson" : "http";
}

/** Reads requests out of bytes in that format. Never throws. */
export function parseImport(bytes: Uint8Array, format: ImportFormat): ImportResult {
  if (format === "http") return parseHttpImport(bytes);
  const text = readUtf8(bytes);
  if (text === null) return importProblem("line 1", "is not valid UTF-8");
  if (format === "curl") return parseCurlImport(text);
  return format === "ndjson" ? parseNdjsonImport(text) : parseHarText(text);
}

function parseHarText(text: string): ImportResult {
  try {
    return parseHarImport(JSON.parse(text));
  } catch {
    const parsed = parseJson(text);
    if (parsed.ok) return importProblem("line 1", "expected a HAR document");
    const { line, column, expected } = parsed.error;
    return importProblem(`line ${line}, column ${column}`, `is not valid JSON: expected ${expected}`);
  }
}
