import type { RawHeaders } from "@/lib/http/raw-headers";

/** Node's flat list [name, value, name, value, …] as pairs. */
export function pairRawHeaders(flat: readonly string[]): RawHeaders {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    pairs.push([flat[index] ?? "", flat[index + 1] ?? ""]);
  }
  return pairs;
}
