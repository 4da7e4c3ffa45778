import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { HitRow } from "@/lib/hits/present-hit";
import { findHeader } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { PreviewSource } from "./read-previewed";

/** What was answered to an attempt of a resend of the hit. NOT_FOUND when the hit has no such attempt. */
export async function findAnswer(
  db: Database,
  { binId, seq }: Pick<HitRow, "binId" | "seq">,
  { resend, attempt }: { resend: string; attempt: number },
): Promise<PreviewSource> {
  const row = await db.resendAttempt.findFirst({
    where: { n: attempt, resend: { id: resend, binId, hitSeq: seq } },
    select: { headers: true, body: true, bodyTruncated: true },
  });
  if (row === null) throw new AppError("NOT_FOUND", "The hit has no such attempt.");
  return { ...row, contentType: findHeader(rawHeadersSchema.parse(row.headers), "content-type") };
}
