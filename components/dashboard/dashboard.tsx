"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { BinDialogs } from "@/components/bins/bin-dialogs";
import type { BinDialog } from "@/components/bins/bin-menu";
import type { Instance } from "@/components/bins/instance";
import type { Theme } from "@/components/theme/theme";
import { StatusRegion } from "@/components/ui/status-region";
import type { BinDto } from "@/lib/bins/bin-schema";
import { Banners } from "./banners";
import { EndedView } from "./ended-view";
import { HitsSplit } from "./hits-split";
import { LiveChip } from "./live-chip";
import { TimelineBand } from "./timeline-band";
import { TopBar } from "./top-bar";
import { useDashboard } from "./use-dashboard";
import { useDashboardKeys } from "./use-dashboard-keys";
import { useSeenUrl } from "./use-seen-url";

// Seen in an empty bin and on request only.
const ConnectGuide = dynamic(() => import("@/components/bins/connect-guide").then((module) => module.ConnectGuide));

interface DashboardProps {
  readonly initialBin: BinDto;
  readonly initialSeq: number | null;
  readonly instance: Instance;
  readonly theme: Theme;
}

/** One bin: its hits on the left, the hit looked at on the right, all of it live. */
export function Dashboard({ initialBin, initialSeq, instance, theme }: DashboardProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<BinDialog | null>(null);
  const state = useDashboard(initialBin, initialSeq);
  const { bin, pause, live, model, shown, isFollowing, select } = state;
  const seen = useSeenUrl(bin);
  const toggleFollow = () => select(isFollowing ? shown : null, "replace");
  useDashboardKeys({ onToggleFollow: toggleFollow, onLeave: () => select(null, "push") });

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
            <ConnectGuide bin={bin} instance={instance} seen={seen} title={waiting} />
          </div>
        ) : (
          <>
            <TimelineBand bin={bin} />
            <HitsSplit state={state} onToggleFollow={toggleFollow} onChangeAnswer={() => setDialog("answer")} />
          </>
        )}
      </main>
      <StatusRegion text={arrived === 0 ? "" : `New hits since the page opened: ${arrived}`} />
      <BinDialogs
        bin={bin}
        open={dialog}
        onClose={() => setDialog(null)}
        onSaved={state.putBin}
        onDeleted={() => {
          state.forgetBins();
          router.push("/");
        }}
      />
    </div>
  );
}
