import { parseContentType } from "@/lib/http/parse-content-type";

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["application/json", "json"],
  ["application/x-ndjson", "ndjson"],
  ["application/xml", "xml"],
  ["text/xml", "xml"],
  ["text/html", "html"],
  ["text/csv", "csv"],
  ["text/plain", "txt"],
  ["application/x-www-form-urlencoded", "txt"],
  ["application/pdf", "pdf"],
  ["application/zip", "zip"],
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
]);

/** A file name for a downloaded body. Of what the sender chose only a known media type tells in it. */
export function bodyFileName(seq: number, contentType: string | null): string {
  const type = contentType === null ? undefined : parseContentType(contentType)?.type;
  const suffix = /\+(json|xml)$/.exec(type ?? "")?.[1];
  return `hit-${seq}.${EXTENSIONS.get(type ?? "") ?? suffix ?? "bin"}`;
}
