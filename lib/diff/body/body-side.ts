import type { BodyKind } from "@/lib/http/body/body-kind";

/** One body of a comparison, read once. */
export interface BodySide {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly kind: BodyKind;
  /** Decoded; null where the bytes are no text. */
  readonly text: string | null;
}
