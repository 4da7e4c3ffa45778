import type { NamedSecret } from "@/lib/providers/schemes/secret";
import type { SignatureReport } from "@/lib/providers/signature-report";
import { verify } from "@/lib/providers/verify";
import type { HitRow } from "./present-hit";
import { isWhole, toProviderRequest } from "./to-provider-request";

/**
 * Whether a hit is genuine by the secrets there are now, judged by the time at which it was received; null for unknown
 * senders. Never throws for what was captured.
 */
export function reportSignature(
  hit: HitRow,
  { secrets, otherSecrets }: { secrets: readonly NamedSecret[]; otherSecrets: readonly NamedSecret[] },
): SignatureReport | null {
  const { provider } = hit;
  if (provider === null) return null;
  const report = verify({
    request: toProviderRequest(hit),
    provider,
    secrets: isWhole(hit) ? secrets : [],
    otherSecrets,
    now: Number(hit.receivedAt) / 1e6,
  });
  const isSaid = report.scheme === null && !(hit.state === "denied" && secrets.length > 0);
  if (isWhole(hit) || isSaid) return report;
  return {
    ...report,
    explanation: explainLack(hit),
    signedContentPreview: null,
  };
}

function explainLack({ state, signature }: HitRow): string {
  if (state !== "denied") return "Only a part of this request is stored, so its signature cannot be checked.";
  const before = signature === "invalid" ? "It was invalid when the request came. " : "";
  return `${before}The bin denied this request and kept no body, so its signature cannot be checked now.`;
}
