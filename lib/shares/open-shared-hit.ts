import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { getTicketedShare } from "./get-share";
import { readRedaction } from "./read-redaction";
import { readSharedHit } from "./read-shared-hit";
import { findSharedBin } from "./read-subject";
import type { RedactedHit } from "./redact-hit";
import { isSeqShown } from "./shown-seqs";

interface Asked {
  readonly token: string;
  readonly ticket: string;
  readonly seq: number;
}

/** One hit of a share with its body, by the ticket that opening it gave. NOT_FOUND for a hit that it does not show. */
export async function openSharedHit(runtime: Runtime, { seq, ...asked }: Asked): Promise<RedactedHit> {
  const { share } = await getTicketedShare(runtime, asked);
  const bin = await findSharedBin(runtime.db, share.binId);
  const redaction = await readRedaction(runtime.db, share);
  const whole = { bin, seq, redaction, shareId: share.id };
  const hit = isSeqShown(share, seq) ? await readSharedHit(runtime, whole) : null;
  if (hit === null) throw new AppError("NOT_FOUND", "The share has no such hit, or it was deleted.");
  return hit;
}
