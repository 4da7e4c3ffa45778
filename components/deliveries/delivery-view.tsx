"use client";
import { ApiError } from "@/components/api/api-error";
import { HitLink } from "@/components/hits/hit-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { OneDelivery } from "@/lib/deliveries/delivery-schema";
import { AttemptList } from "./attempt-list";
import { useDelivery } from "./use-delivery";

interface DeliveryViewProps {
  readonly binId: string;
  readonly seq: number;
  readonly deliveryId: string;
  readonly deliveryKey: string;
  readonly onGo: (seq: number) => void;
}

/** All attempts of the delivery that a hit belongs to, in every state that reading them can be in. */
export function DeliveryView({ binId, seq, deliveryId, deliveryKey, onGo }: DeliveryViewProps) {
  const { data, error, refetch } = useDelivery(binId, { id: deliveryId, key: deliveryKey });
  if (data === undefined && error === null) {
    return (
      <div role="status" aria-label="The attempts are loading" className="flex flex-col gap-3 py-1">
        <Skeleton className="h-4 w-2/5" />
        <Skeleton className="h-4 w-3/5" />
      </div>
    );
  }
  if (data === undefined) {
    const isGone = error instanceof ApiError && error.status === 404;
    return (
      <Notice
        tone={isGone ? "info" : "bad"}
        action={
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        }
      >
        {isGone ? "Its attempts were deleted." : `The attempts could not be read. ${error?.message ?? ""}`}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <Summary delivery={data} />
      <AttemptList delivery={data} binId={binId} seq={seq} onGo={onGo} />
      <Others delivery={data} binId={binId} onGo={onGo} />
    </div>
  );
}

function Summary({ delivery: { deliveryId, attemptCount, attempts } }: { readonly delivery: OneDelivery }) {
  const first = attempts[0]?.attempt ?? 1;
  return (
    <p className="text-sm text-soft [overflow-wrap:anywhere]">
      {attemptCount === 1 ? "One attempt" : `${attemptCount.toLocaleString()} attempts`} of delivery{" "}
      <span className="data text-ink">{deliveryId}</span>
      {attemptCount > attempts.length ? `; the newest ${attempts.length} are shown` : ""}
      {attemptCount === attempts.length && first > 1 ? `; attempts before ${first} are not stored` : ""}
    </p>
  );
}

function Others({
  delivery: { others },
  binId,
  onGo,
}: { delivery: OneDelivery } & Pick<DeliveryViewProps, "binId" | "onGo">) {
  if (others.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-2 text-sm text-soft">
      Not attempts of this one, although they carry the same id, like another subscription of the event:
      {others.map(({ deliveryKey, lastSeq }) => (
        <HitLink key={deliveryKey} binId={binId} seq={lastSeq} onGo={onGo} className="tabular-nums">
          hit {lastSeq}
        </HitLink>
      ))}
    </p>
  );
}
