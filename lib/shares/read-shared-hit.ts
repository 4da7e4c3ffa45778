import { findHitFindings } from "@/lib/hits/find-hit-findings";
import { presentHitWithoutBody } from "@/lib/hits/present-hit";
import type { Runtime } from "@/lib/runtime";
import { type RedactedHit, redactHit } from "./redact-hit";
import type { ShareRedaction } from "./redact-texts";

interface SharedHitAsked {
  readonly bin: { readonly id: string; readonly workspaceId: string; readonly settings: unknown };
  readonly seq: number;
  readonly redaction: ShareRedaction;
  /** Null for a share that is not made yet. */
  readonly shareId: string | null;
}

/** A hit as the recipient of a share sees it; null when it is gone. Rejects like `redactHit`. */
export async function readSharedHit(
  runtime: Pick<Runtime, "db" | "sealer" | "redactor">,
  { bin, seq, redaction, shareId }: SharedHitAsked,
): Promise<RedactedHit | null> {
  const row = await runtime.db.hit.findUnique({ where: { binId_seq: { binId: bin.id, seq } } });
  if (row === null) return null;
  const findings = await findHitFindings(runtime, bin, row);
  const hit = presentHitWithoutBody(row, row.body.length, findings);
  return await redactHit({ hit, bytes: row.body, redaction, shareId }, runtime.redactor);
}
