"use client";
import type { HitDto } from "@/lib/hits/hit-schema";
import { listHeaderNames } from "./list-header-names";
import { ShareControl } from "./share-control";

interface ShareHitControlProps {
  readonly hit: HitDto;
  readonly onGo: (seq: number) => void;
}

/** Shares the hit that is looked at. */
export function ShareHitControl({ hit, onGo }: ShareHitControlProps) {
  return (
    <ShareControl
      label="Share this hit"
      target={{ kind: "hit", binId: hit.binId, seqs: [hit.seq] }}
      headerNames={listHeaderNames([hit])}
      keys="plain"
      // What is being written stays with its hit, whatever arrives meanwhile.
      onOpen={() => onGo(hit.seq)}
    />
  );
}
