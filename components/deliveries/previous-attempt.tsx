"use client";
import { HitLink } from "@/components/hits/hit-link";
import type { HitDto } from "@/lib/hits/hit-schema";
import { formatGap } from "./format-gap";
import { useDelivery } from "./use-delivery";

interface PreviousAttemptProps {
  readonly hit: HitDto;
  readonly id: string;
  readonly deliveryKey: string;
  readonly onGo: (seq: number) => void;
}

/** The way to the attempt before, with how long before it came, or that it is not stored. */
export function PreviousAttempt({ hit, id, deliveryKey, onGo }: PreviousAttemptProps) {
  const { data, isError } = useDelivery(hit.binId, { id, key: deliveryKey });
  const attempts = data?.attempts ?? [];
  const at = attempts.findIndex(({ seq }) => seq === hit.seq);
  const [before, own] = [attempts[at - 1], attempts[at]];
  if (before === undefined || own === undefined) {
    const words = isError ? "could not be read" : data === undefined ? "" : "not stored";
    return <span className="text-faint">{words}</span>;
  }
  return (
    <span className="text-soft">
      <HitLink binId={hit.binId} seq={before.seq} onGo={onGo} className="tabular-nums">
        attempt {before.attempt}, hit {before.seq}
      </HitLink>
      {own.gapMs === null ? "" : `, ${formatGap(own.gapMs)} before`}
    </span>
  );
}
