import type { RawHeaders } from "@/lib/http/raw-headers";

/** The headers that fit a shared body, whose content coding was undone. */
export function withoutCoding(headers: RawHeaders): RawHeaders {
  return headers.filter(([name]) => name.toLowerCase() !== "content-encoding");
}
