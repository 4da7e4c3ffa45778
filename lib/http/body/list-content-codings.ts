import { headerValues, type RawHeaders } from "@/lib/http/raw-headers";

const ALIASES: ReadonlyMap<string, string> = new Map([
  ["x-gzip", "gzip"],
  ["x-compress", "compress"],
]);

/**
 * The content codings of a body in the order they were applied (RFC 9110 8.4), lower case, aliases resolved, "identity"
 * left out.
 */
export function listContentCodings(headers: RawHeaders): string[] {
  return headerValues(headers, "content-encoding")
    .join(",")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity")
    .map((coding) => ALIASES.get(coding) ?? coding);
}
