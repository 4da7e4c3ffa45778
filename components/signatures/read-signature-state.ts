import type { HitDto } from "@/lib/hits/hit-schema";
import { findCatalogueEntry } from "@/lib/providers/catalogue";
import type { SignatureReport } from "@/lib/providers/signature-report";

/**
 * How far a hit can be judged. unknown: nothing names the sender. unsigned: the sender proves nothing. partial: not all of
 * the request is stored. unset: a secret is lacking. unsignedCheck: a check of the endpoint, which need not be signed. checked: there is a
 * verdict.
 */
export type SignatureState = "unknown" | "unsigned" | "partial" | "unset" | "unsignedCheck" | "checked";

export function readSignatureState(
  hit: Pick<HitDto, "provider" | "state" | "bodyTruncated"> & {
    readonly signatureReport: Pick<SignatureReport, "valid" | "cause"> | null;
    readonly handshake: object | null;
  },
): SignatureState {
  if (hit.state !== "captured" || hit.bodyTruncated) return "partial";
  if (hit.provider === null || hit.signatureReport === null) return "unknown";
  if (hit.handshake !== null && hit.signatureReport.cause === "missing_signature") return "unsignedCheck";
  if (hit.signatureReport.valid !== null) return "checked";
  return findCatalogueEntry(hit.provider)?.proof === "none" ? "unsigned" : "unset";
}
