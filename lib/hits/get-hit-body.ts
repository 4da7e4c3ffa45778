import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { bodyFileName } from "./body-file-name";
import { getOwnHit } from "./get-own-hit";
import { openHitBody } from "./open-hit-body";

/** A body on its way out. */
export interface HitBody {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly length: number;
  readonly mediaType: string;
  readonly fileName: string;
}

// Whatever type the hit had: on our origin its bytes are bytes.
const MEDIA_TYPE = "application/octet-stream";

/** The body's bytes as an attachment: as they were stored, or with the content coding undone (see `openHitBody`). */
export async function getHitBody(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, decoded }: { binId: string; seq: number; decoded: boolean },
): Promise<HitBody> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  const body = await openHitBody(hit, decoded);
  return { ...body, fileName: bodyFileName(hit.seq, hit.contentType), mediaType: MEDIA_TYPE };
}
