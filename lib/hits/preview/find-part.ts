import { type MultipartPart, type ParsedMultipart, parseMultipart } from "@/lib/http/body/parse-multipart";

/** The part of that number ("2", or "2.1" for a part in a part) as the page counts them; null when there is none. */
export function findPart(bytes: Uint8Array, contentType: string | null, number: string): MultipartPart | null {
  let within: ParsedMultipart | null = parseMultipart(bytes, contentType);
  let part: MultipartPart | null = null;
  for (const place of number.split(".")) {
    part = within?.parts[Number(place) - 1] ?? null;
    within = part?.nested ?? null;
  }
  return part;
}
