import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import { decodeText } from "@/lib/http/decode-text";
import type { BodySide } from "./body-side";

/** Reads a body as its content type and its bytes say. Never throws. */
export function readBodySide(bytes: Uint8Array, contentType: string | null): BodySide {
  const { kind } = chooseBodyKind(bytes, contentType);
  return { bytes, contentType, kind, text: decodeText(bytes, contentType)?.text ?? null };
}
