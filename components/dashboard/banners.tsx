import { useMayEdit } from "@/components/role/role-context";
import { formatClockTime } from "@/components/time/format-clock-time";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { LiveConnectionState } from "@/lib/live/client/live-connection-state";

interface BannersProps {
  readonly isPaused: boolean;
  readonly isResuming: boolean;
  readonly onResume: () => void;
  readonly connection: LiveConnectionState;
  readonly problem: string | null;
}

/** States of the whole bin that change what is seen below. */
export function Banners({ isPaused, isResuming, onResume, connection, problem }: BannersProps) {
  const mayEdit = useMayEdit();
  return (
    <>
      {problem === null ? null : (
        <Notice tone="bad" shape="band">
          {problem}
        </Notice>
      )}
      {connection.state === "offline" ? (
        <Notice tone="warning" shape="band">
          Not connected since {formatClockTime(connection.since)}. What you see is as of then. Hits that the server
          takes meanwhile are safe there and are read on return. Retrying…
        </Notice>
      ) : null}
      {isPaused ? (
        <Notice
          tone="warning"
          shape="band"
          action={
            mayEdit ? (
              <Button size="small" isPending={isResuming} onPress={onResume}>
                Resume capturing
              </Button>
            ) : null
          }
        >
          Paused: senders get 403. Of what they send, one sample a minute is kept.
        </Notice>
      ) : null}
    </>
  );
}
