import { AppError } from "@/lib/errors";
import { openHitBody } from "@/lib/hits/open-hit-body";
import type { HitRow } from "@/lib/hits/present-hit";
import { findPart } from "./find-part";
import type { PreviewQuery } from "./preview-schema";

/** Of a body that a part is looked for in, and of what is shown of it. */
export const MAX_PREVIEW_BYTES = 32 * 1024 * 1024;

/** A body with what it says of itself: of a hit, or of an answer to a resend of it. */
export interface PreviewSource {
  readonly headers: HitRow["headers"];
  readonly body: Uint8Array;
  readonly bodyTruncated: boolean;
  readonly contentType: string | null;
}

export interface Previewed {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** The bytes to show: a body or one part of it. NOT_FOUND without such a part, TOO_LARGE beyond the limit. */
export async function readPreviewed(
  source: PreviewSource,
  { decoded = false, part }: PreviewQuery,
): Promise<Previewed> {
  const { length, pieces } = await openHitBody(source, decoded);
  if (length > MAX_PREVIEW_BYTES) throw tooLarge(length, MAX_PREVIEW_BYTES);
  if (length === 0) throw new AppError("UNPROCESSABLE", "There is nothing to show: the body is empty.");
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  if (part === undefined) return { bytes, contentType: source.contentType };
  const found = findPart(bytes, source.contentType, part);
  if (found === null) throw new AppError("NOT_FOUND", `The body has no part ${part}.`);
  return { bytes: bytes.subarray(found.content.start, found.content.end), contentType: found.contentType };
}

export function tooLarge(size: number, most: number): AppError {
  return new AppError(
    "TOO_LARGE",
    `It is too large to be shown: ${size.toLocaleString("en")} bytes, and ${most.toLocaleString("en")} are shown at most. The download has all of it.`,
  );
}
