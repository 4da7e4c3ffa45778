import { formatClockTime } from "@/components/time/format-clock-time";
import { Count } from "@/components/ui/count";
import type { LiveConnectionState } from "@/lib/live/client/live-connection-state";

interface LiveChipProps {
  readonly connection: LiveConnectionState;
  /** Hits known to exist that are not shown yet. */
  readonly pending: number;
}

const LOOKS = {
  connecting: { dot: "bg-grey-8", text: "text-faint" },
  live: { dot: "bg-good", text: "text-good" },
  catchingUp: { dot: "bg-warning animate-pulse", text: "text-warning" },
  offline: { dot: "bg-bad", text: "text-bad" },
  ended: { dot: "bg-grey-8", text: "text-faint" },
} as const;

const NAMES = {
  connecting: "Connecting",
  live: "Live",
  catchingUp: "Catching up",
  offline: "Offline",
  ended: "Ended",
} as const satisfies Readonly<Record<LiveConnectionState["state"], string>>;

/** How current the screen is. */
export function LiveChip({ connection, pending }: LiveChipProps) {
  const look = LOOKS[connection.state];
  return (
    <span
      role="status"
      title={explain(connection)}
      className={`inline-flex h-7 shrink-0 items-center gap-1.5 px-1.5 font-medium text-xs tabular-nums ${look.text}`}
    >
      <span aria-hidden="true" className={`size-2 rounded-full ${look.dot}`} />
      {NAMES[connection.state]}
      {connection.state === "offline" ? (
        // On a narrow screen the banner says it.
        <span className="max-md:hidden">{` since ${formatClockTime(connection.since)}`}</span>
      ) : null}
      {pending > 0 && connection.state !== "live" ? (
        <span className="font-normal">
          (<Count value={pending} /> pending)
        </span>
      ) : null}
    </span>
  );
}

function explain(connection: LiveConnectionState): string {
  switch (connection.state) {
    case "connecting":
      return "The live connection is being made.";
    case "live":
      return "Every hit shows as it lands.";
    case "catchingUp":
      return "Connected. Reading what was missed.";
    case "offline":
      return "The server is not reachable from here. It is being tried again; what arrives meanwhile is read then.";
    case "ended":
      return "This bin can no longer be watched.";
  }
}
