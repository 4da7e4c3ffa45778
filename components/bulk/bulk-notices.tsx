"use client";
import { explain } from "@/components/resends/use-send";
import { formatClockTime } from "@/components/time/format-clock-time";
import { useHydrated } from "@/components/time/use-hydrated";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LiveConnectionState } from "@/lib/live/client/live-connection-state";
import type { BulkDto } from "@/lib/resends/bulk-schema";

interface BulkNoticesProps {
  readonly bulk: BulkDto;
  readonly connection: LiveConnectionState;
  /** What could not be done or read. */
  readonly problem: Error | null;
  readonly onRetry: () => void;
}

/** What changes how the numbers are to be read. */
export function BulkNotices({ bulk, connection, problem, onRetry }: BulkNoticesProps) {
  const isHydrated = useHydrated();
  const { restarts, restartedAt } = bulk;
  return (
    <>
      {connection.state === "offline" ? (
        <Notice tone="warning" shape="band">
          Not connected since {formatClockTime(connection.since)}: the numbers are as of then. The server goes on by
          itself. Retrying…
        </Notice>
      ) : null}
      {restartedAt === null || !isHydrated ? null : (
        <Notice tone="info" shape="band">
          The app was restarted{restarts === 1 ? "" : ` ${restarts} times`}; this went on where it was at{" "}
          {formatClockTime(Date.parse(restartedAt))}. What was under way then was sent again.
        </Notice>
      )}
      {problem === null ? null : (
        <div role="alert">
          <Notice
            tone="bad"
            shape="band"
            action={
              <Button size="small" onPress={onRetry}>
                Read again
              </Button>
            }
          >
            {explain(problem)} What was sent is safe.
          </Notice>
        </div>
      )}
    </>
  );
}
