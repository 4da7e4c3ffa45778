import { AppError } from "@/lib/errors";
import { headerValues } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { bodyFileName } from "./body-file-name";
import { getOwnHit } from "./get-own-hit";
import { undoContentCoding } from "./undo-content-coding";

/** A body on its way out. */
export interface HitBody {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly length: number;
  readonly mediaType: string;
  readonly fileName: string;
}

// Whatever type the hit had: on our origin its bytes are bytes.
const MEDIA_TYPE = "application/octet-stream";

/**
 * The body's bytes: as they were stored, or with the content coding undone. UNPROCESSABLE, with the reason, when it
 * cannot be undone; a coded body that was cut at the limit cannot.
 */
export async function getHitBody(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, decoded }: { binId: string; seq: number; decoded: boolean },
): Promise<HitBody> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  const file = { fileName: bodyFileName(hit.seq, hit.contentType), mediaType: MEDIA_TYPE };
  if (!decoded) return { ...file, length: hit.body.length, pieces: justOne(hit.body) };
  const coding = headerValues(rawHeadersSchema.parse(hit.headers), "content-encoding").join(",");
  const isCoded = coding.replace(/identity|[\s,]/gi, "") !== "";
  if (isCoded && hit.bodyTruncated) {
    throw new AppError(
      "UNPROCESSABLE",
      "Only the start of this body is stored, so its content coding cannot be undone.",
    );
  }
  return { ...file, ...(await undoContentCoding(hit.body, coding)) };
}

async function* justOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
