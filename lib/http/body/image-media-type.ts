import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { findMagic } from "./find-magic";

/** The media type of an image that cannot hold a script, by what the bytes are and not what they say; else null. */
export function imageMediaType(head: Uint8Array): string | null {
  const magic = findMagic(bytesToBinaryText(head.subarray(0, 32)));
  if (magic?.kind !== "image" || magic.format === "svg") return null;
  return magic.format === "ico" ? "image/x-icon" : `image/${magic.format}`;
}
