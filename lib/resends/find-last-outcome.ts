import type { Database } from "@/lib/database";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { attemptErrorSchema } from "./attempt-schema";
import type { Outcome } from "./judge-outcome";

/** What came of the last resend of a hit to a target, by its last attempt; null before the first. */
export async function findLastOutcome(
  db: Database,
  where: { binId: string; hitSeq: number; targetUrl: string /** Another than this one. */; id?: { not: string } },
): Promise<Outcome | null> {
  const row = await db.resendAttempt.findFirst({
    where: { resend: where },
    orderBy: [{ resend: { createdAt: "desc" } }, { n: "desc" }],
  });
  if (row === null) return null;
  return {
    status: row.status,
    errorCode: row.error === null ? null : attemptErrorSchema.parse(row.error).code,
    headers: rawHeadersSchema.parse(row.headers),
    body: row.body,
  };
}
