import { AppError } from "@/lib/errors";
import { headerValues } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { bodyFileName } from "./body-file-name";
import { getOwnHit } from "./get-own-hit";
import { undoContentCoding } from "./undo-content-coding";

export interface HitFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * The body's bytes: as they were stored, or with the content coding undone. UNPROCESSABLE, with the reason, when it
 * cannot be undone; a coded body that was cut at the limit cannot.
 */
export async function getHitBody(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, decoded }: { binId: string; seq: number; decoded: boolean },
): Promise<HitFile> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  const fileName = bodyFileName(hit.seq, hit.contentType);
  if (!decoded) return { bytes: hit.body, fileName };
  const coding = headerValues(rawHeadersSchema.parse(hit.headers), "content-encoding").join(",");
  const isCoded = coding.replace(/identity|[\s,]/gi, "") !== "";
  if (isCoded && hit.bodyTruncated) {
    throw new AppError(
      "UNPROCESSABLE",
      "Only the start of this body is stored, so its content coding cannot be undone.",
    );
  }
  return { bytes: await undoContentCoding(hit.body, coding), fileName };
}
