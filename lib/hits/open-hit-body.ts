import { AppError } from "@/lib/errors";
import { headerValues } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { HitRow } from "./present-hit";
import { type DecodedBody, undoContentCoding } from "./undo-content-coding";

/**
 * A body's bytes as they were stored, or with the content coding undone. UNPROCESSABLE, with the reason, when it cannot
 * be undone; a coded body that was cut at the limit cannot.
 */
export async function openHitBody(
  hit: Pick<HitRow, "headers" | "body" | "bodyTruncated">,
  isDecoded: boolean,
): Promise<DecodedBody> {
  if (!isDecoded) return { length: hit.body.length, pieces: justOne(hit.body) };
  const coding = headerValues(rawHeadersSchema.parse(hit.headers), "content-encoding").join(",");
  const isCoded = coding.replace(/identity|[\s,]/gi, "") !== "";
  if (isCoded && hit.bodyTruncated) {
    throw new AppError(
      "UNPROCESSABLE",
      "Only the start of this body is stored, so its content coding cannot be undone.",
    );
  }
  return await undoContentCoding(hit.body, coding);
}

async function* justOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
