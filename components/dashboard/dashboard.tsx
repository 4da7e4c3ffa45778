"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { fetchBin } from "@/components/api/fetch-bin";
import { updateBin } from "@/components/api/update-bin";
import { BinDialogs } from "@/components/bins/bin-dialogs";
import type { BinDialog } from "@/components/bins/bin-menu";
import { BINS_KEY } from "@/components/bins/bins-key";
import type { Instance } from "@/components/bins/instance";
import { HitPane } from "@/components/hits/hit-pane";
import { RowModel } from "@/components/hits/row-model";
import { useLoadedWindows } from "@/components/hits/use-loaded-windows";
import type { Theme } from "@/components/theme/theme";
import { useTimeMode } from "@/components/time/use-time-mode";
import { EmptyState } from "@/components/ui/empty-state";
import { ResizableSplit } from "@/components/ui/resizable-split";
import { StatusRegion } from "@/components/ui/status-region";
import { useKeys } from "@/components/ui/use-keys";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import { Banners } from "./banners";
import { EndedView } from "./ended-view";
import { ListPane } from "./list-pane";
import { LiveChip } from "./live-chip";
import { TopBar } from "./top-bar";
import { useFreshSeqs } from "./use-fresh-seqs";
import { useHitChanges } from "./use-hit-changes";
import { useSeenUrl } from "./use-seen-url";
import { useSelectedSeq } from "./use-selected-seq";
import { useSettled } from "./use-settled";

// Seen in an empty bin and on request only.
const ConnectGuide = dynamic(() => import("@/components/bins/connect-guide").then((module) => module.ConnectGuide));

interface DashboardProps {
  readonly initialBin: BinDto;
  readonly initialSeq: number | null;
  readonly instance: Instance;
  readonly theme: Theme;
}

// While following, the newest hit is read at most this often.
const FOLLOW_MS = 400;

/** One bin: its hits on the left, the hit looked at on the right, all of it live. */
export function Dashboard({ initialBin, initialSeq, instance, theme }: DashboardProps) {
  const binId = initialBin.id;
  const router = useRouter();
  const client = useQueryClient();
  const { data: bin } = useQuery({
    queryKey: binKeys.bin(binId),
    queryFn: ({ signal }) => fetchBin(binId, signal),
    initialData: initialBin,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { fresh, add } = useFreshSeqs();
  const live = useLiveBin(binId, {
    lastSeq: initialBin.lastSeq,
    onHits: (hits) => add(hits.map(({ seq }) => seq)),
  });
  const { hidden, remove, setPinned } = useHitChanges(binId);
  const model = new RowModel(live.lastSeq, useLoadedWindows(binId), hidden);
  const { seq, select } = useSelectedSeq(binId, initialSeq);
  const newest = useSettled(model.newest?.seq ?? null, FOLLOW_MS);
  const shown = seq ?? newest;
  const isFollowing = seq === null;
  const [dialog, setDialog] = useState<BinDialog | null>(null);
  const seen = useSeenUrl(bin);
  const { toggle: toggleTimes } = useTimeMode();

  const putBin = (changed: BinDto) => {
    client.setQueryData(binKeys.bin(binId), changed);
    void client.invalidateQueries({ queryKey: BINS_KEY });
  };
  const pause = useMutation({ mutationFn: (paused: boolean) => updateBin(binId, { paused }), onSuccess: putBin });
  const toggleFollow = () => select(isFollowing ? shown : null, "replace");
  const removeHit = (deleted: number) => {
    const at = model.indexOfSeq(deleted);
    const next = model.rowAt(at + 1)?.hit ?? model.rowAt(at - 1)?.hit ?? null;
    if (!isFollowing) select(next?.seq ?? null, "replace");
    remove(deleted);
  };
  const leaveHit = () => {
    const list = document.querySelector<HTMLElement>("[data-hit-list]");
    // On a narrow screen the list is another page.
    if (list?.checkVisibility()) list.focus();
    else select(null, "push");
  };
  useKeys({
    f: toggleFollow,
    t: toggleTimes,
    Escape: leaveHit,
  });

  if (live.connection.state === "ended") return <EndedView reason={live.connection.reason} />;
  const guide = <ConnectGuide bin={bin} instance={instance} seen={seen} />;
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <TopBar
        bin={bin}
        theme={theme}
        liveChip={
          <LiveChip
            connection={live.connection}
            pending={Math.max(0, live.lastSeq - (model.rowAt(0)?.seq ?? live.lastSeq))}
          />
        }
        guide={guide}
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
        {model.length === 0 && seq === null ? (
          <div className="min-h-0 flex-1 overflow-y-auto bg-pane">
            <ConnectGuide
              bin={bin}
              instance={instance}
              seen={seen}
              title={live.lastSeq === 0 ? "Waiting for the first hit" : "All hits were deleted. Waiting for the next"}
            />
          </div>
        ) : (
          <ResizableSplit
            label="Width of the hit list"
            storageKey="hookscope-list-width"
            initial={360}
            least={260}
            most={720}
            narrowSide={seq === null ? "start" : "end"}
            start={
              <ListPane
                binId={binId}
                hitCount={Math.min(bin.hitCount, model.length)}
                model={model}
                selectedSeq={shown}
                freshSeqs={fresh}
                isFollowing={isFollowing}
                onToggleFollow={toggleFollow}
                onSelect={(chosen, how) => select(chosen, how === "pointer" ? "push" : "replace")}
                onOpen={() => {
                  if (shown !== null) select(shown, "push");
                  document.querySelector<HTMLElement>("[data-hit-view]")?.focus();
                }}
              />
            }
            end={
              shown === null ? (
                <EmptyState title="No hit selected" />
              ) : (
                <HitPane
                  binId={binId}
                  seq={shown}
                  isDeleted={hidden.has(shown)}
                  onBack={() => select(null, "push")}
                  onTogglePin={(hit) => setPinned(hit.seq, !hit.pinned)}
                  onDelete={removeHit}
                  onChangeAnswer={() => setDialog("answer")}
                  onRead={() => (isFollowing ? select(shown, "replace") : undefined)}
                />
              )
            }
          />
        )}
      </main>
      <StatusRegion
        text={
          live.lastSeq === initialBin.lastSeq
            ? ""
            : `${live.lastSeq - initialBin.lastSeq} new hits since the page opened`
        }
      />
      <BinDialogs
        bin={bin}
        open={dialog}
        onClose={() => setDialog(null)}
        onSaved={putBin}
        onDeleted={() => {
          void client.invalidateQueries({ queryKey: BINS_KEY });
          router.push("/");
        }}
      />
    </div>
  );
}
