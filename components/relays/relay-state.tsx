import { TimeAgo } from "@/components/time/time-ago";
import type { RelayDto } from "@/lib/relays/relay-schema";

/** Whether a relay is there, in words; the sign beside them differs in form as well as in colour. */
export function RelayState({ relay: { connected, connectedAt, lastSeenAt } }: { readonly relay: RelayDto }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${connected ? "text-good" : "text-soft"}`}>
      <span
        aria-hidden="true"
        className={`size-2 shrink-0 rounded-full ${connected ? "bg-good" : "border border-grey-8"}`}
      />
      <span>
        {connected ? "Connected" : "Left"}{" "}
        <span className="font-normal text-faint text-xs">
          <TimeAgo time={connected ? connectedAt : lastSeenAt} suffix="ago" />
        </span>
      </span>
    </span>
  );
}
