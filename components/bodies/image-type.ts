import { findMagic } from "@/lib/http/body/find-magic";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";

/** The media type of an image that cannot hold a script, by what the bytes are and not what they say; else null. */
export function imageType(head: Uint8Array): string | null {
  const magic = findMagic(bytesToBinaryText(head.subarray(0, 32)));
  if (magic?.kind !== "image" || magic.format === "svg") return null;
  return magic.format === "ico" ? "image/x-icon" : `image/${magic.format}`;
}
