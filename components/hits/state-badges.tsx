import { Badge } from "@/components/ui/badge";
import type { HitDto } from "@/lib/hits/hit-schema";

type Stated = Pick<HitDto, "state" | "bodyTruncated" | "fidelity" | "senderGoneAfterMs">;

/** What is out of the ordinary with how a hit came in. */
export function StateBadges({ hit }: { readonly hit: Stated }) {
  return (
    <>
      {hit.state === "denied" ? <Badge tone="bad">denied: kept without a body</Badge> : null}
      {hit.state === "malformed" ? <Badge tone="warning">malformed</Badge> : null}
      {hit.bodyTruncated && hit.state !== "denied" ? <Badge tone="warning">body truncated</Badge> : null}
      {hit.fidelity === "normalised" ? (
        <Badge tone="warning" title="Header case, order and duplicates were lost on the way in">
          normalised
        </Badge>
      ) : null}
      {hit.senderGoneAfterMs === null ? null : <Badge tone="warning">sender gone</Badge>}
    </>
  );
}
