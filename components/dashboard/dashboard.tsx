"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useAttention } from "@/components/attention/use-attention";
import type { Instance } from "@/components/bins/instance";
import { EventColours } from "@/components/events/event-colours";
import type { Theme } from "@/components/theme/theme";
import { loadPart } from "@/components/ui/load-part";
import { StatusRegion } from "@/components/ui/status-region";
import type { BinDto } from "@/lib/bins/bin-schema";
import { Banners } from "./banners";
import { type DashboardDialog, DashboardDialogs } from "./dashboard-dialogs";
import { EndedView } from "./ended-view";
import { HitsSplit } from "./hits-split";
import { LiveChip } from "./live-chip";
import { TimelineBand } from "./timeline-band";
import { TopBar } from "./top-bar";
import { useDashboard } from "./use-dashboard";
import { useDashboardKeys } from "./use-dashboard-keys";
import { useFocusReturn } from "./use-focus-return";
import { useSeenUrl } from "./use-seen-url";

// Seen in an empty bin and on request only.
const ConnectGuide = dynamic(() =>
  loadPart(() => import("@/components/bins/connect-guide")).then((module) => module.ConnectGuide),
);

interface DashboardProps {
  readonly initialBin: BinDto;
  readonly initialSeq: number | null;
  readonly instance: Instance;
  readonly theme: Theme;
}

/** One bin: its hits on the left, the hit looked at on the right, all of it live. */
export function Dashboard({ initialBin, initialSeq, instance, theme }: DashboardProps) {
  const [dialog, setDialog] = useState<DashboardDialog | null>(null);
  useFocusReturn(dialog !== null);
  const state = useDashboard(initialBin, initialSeq);
  const { bin, pause, live, model, shown, isFollowing, select } = state;
  const seen = useSeenUrl(bin);
  const toggleFollow = () => select(isFollowing ? shown : null, "replace");
  useDashboardKeys({
    onOpenPalette: () => setDialog("palette"),
    onOpenHelp: () => setDialog("help"),
    onToggleFollow: toggleFollow,
    onLeave: () => select(null, "push"),
  });
  useAttention({ bin, seq: isFollowing ? null : shown, lastSeq: live.lastSeq, newest: model.newest });

  if (live.connection.state === "ended") return <EndedView reason={live.connection.reason} />;
  const arrived = live.lastSeq - initialBin.lastSeq;
  const pending = Math.max(0, live.lastSeq - (model.rowAt(0)?.seq ?? live.lastSeq));
  const waiting = live.lastSeq === 0 ? "Waiting for the first hit" : "All hits were deleted. Waiting for the next";
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <TopBar
        bin={bin}
        theme={theme}
        liveChip={<LiveChip connection={live.connection} pending={pending} />}
        guide={<ConnectGuide bin={bin} instance={instance} seen={seen} />}
        onTogglePause={() => pause.mutate(!bin.paused)}
        onOpenDialog={setDialog}
      />
      <main className="flex min-h-0 flex-1 flex-col">
        <Banners
          isPaused={bin.paused}
          isResuming={pause.isPending}
          onResume={() => pause.mutate(false)}
          connection={live.connection}
          problem={pause.error?.message ?? null}
        />
        {model.length === 0 && isFollowing ? (
          <div className="min-h-0 flex-1 overflow-y-auto bg-pane">
            <ConnectGuide
              bin={bin}
              instance={instance}
              seen={seen}
              title={waiting}
              onSendSample={() => setDialog("sample")}
            />
          </div>
        ) : (
          <EventColours value={bin.settings.eventColours}>
            <TimelineBand bin={bin} />
            <HitsSplit state={state} onToggleFollow={toggleFollow} onChangeAnswer={() => setDialog("answer")} />
          </EventColours>
        )}
      </main>
      <StatusRegion text={arrived === 0 ? "" : `New hits since the page opened: ${arrived}`} />
      <DashboardDialogs
        state={state}
        instance={instance}
        seen={seen}
        open={dialog}
        onOpen={setDialog}
        onClose={() => setDialog(null)}
        onToggleFollow={toggleFollow}
      />
    </div>
  );
}
