import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { parseContentType } from "@/lib/http/parse-content-type";

// RFC 2046 allows 70; senders do not always keep to it.
const MAX_BOUNDARY = 256;
const FIRST_LINE = /^--([^\r\n]{1,256}?)[ \t]*\r?\n/;

/**
 * The boundary of a multipart body, one code point per byte: that of its content type, else what its first line looks
 * like. Null when there is none, or it is too long to be one.
 */
export function findBoundary(
  bytes: Uint8Array,
  contentType: string | null,
): { boundary: string | null; isGuessed: boolean } {
  const declared = contentType === null ? undefined : parseContentType(contentType)?.parameters.get("boundary");
  if (declared !== undefined && declared !== "") {
    return { boundary: declared.length > MAX_BOUNDARY ? null : declared, isGuessed: false };
  }
  const [, guessed] = FIRST_LINE.exec(bytesToBinaryText(bytes.subarray(0, MAX_BOUNDARY + 8))) ?? [];
  return { boundary: guessed ?? null, isGuessed: guessed !== undefined };
}
