"use client";
import { sayNoBody } from "@/components/bodies/say-no-body";
import { HitLink } from "@/components/hits/hit-link";
import type { HitDto } from "@/lib/hits/hit-schema";

interface SeenBeforeProps {
  readonly hit: HitDto;
  readonly onGo: (seq: number) => void;
}

const MOST = 10;

/** Of a sender whose attempts cannot be told from new events: whether the same body came before, and no more. */
export function SeenBefore({ hit, onGo }: SeenBeforeProps) {
  const seqs = hit.identicalBodies;
  if (hit.body.storedSize === 0) {
    const outcome = hit.bodyTruncated ? "whether it came before is not known" : "so none can have come before";
    return (
      <p className="text-soft text-sm">
        {sayNoBody(hit).replace(/\.$/, ",")} {outcome}.
      </p>
    );
  }
  if (seqs.length === 0) {
    return <p className="text-soft text-sm">No hit with this body is among the 500 before this one.</p>;
  }
  return (
    <p className="flex flex-wrap gap-x-2 text-ink text-sm">
      The same body came before:{" "}
      {seqs.map((seq) => (
        <HitLink key={seq} binId={hit.binId} seq={seq} onGo={onGo} className="tabular-nums">
          hit {seq}
        </HitLink>
      ))}
      {seqs.length === MOST ? <span className="text-faint">and perhaps earlier ones</span> : null}
    </p>
  );
}
