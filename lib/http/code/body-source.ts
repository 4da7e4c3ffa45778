import { readUtf8, toBase64 } from "./read-bytes";
import { MAX_INLINE_BODY_BYTES, type RequestToCopy } from "./request-to-copy";

/** How code comes to the body's bytes. */
export type BodySource =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "base64"; readonly base64: string }
  | { readonly kind: "file"; readonly name: string };

// One character in this many may be written as an escape before base64 is the more readable form.
const READABLE_SHARE = 8;

/** Text where it reads as text in UTF-8, base64 for other bytes, a file for more than MAX_INLINE_BODY_BYTES. */
export function chooseBodySource({ body, bodyFile }: Pick<RequestToCopy, "body" | "bodyFile">): BodySource {
  if (body.length === 0) return { kind: "none" };
  if (body.length > MAX_INLINE_BODY_BYTES) return { kind: "file", name: bodyFile.name };
  const text = readUtf8(body);
  const escapes = text === null ? 0 : (text.match(/[^\P{C}\r\n\t]/gu)?.length ?? 0);
  if (text === null || escapes * READABLE_SHARE > text.length) return { kind: "base64", base64: toBase64(body) };
  return { kind: "text", text };
}
