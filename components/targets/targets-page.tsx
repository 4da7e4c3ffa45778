"use client";
import { LiveChip } from "@/components/dashboard/live-chip";
import { DiffTopBar } from "@/components/diff/diff-top-bar";
import { RelaySection } from "@/components/relays/relay-section";
import { ForEditors } from "@/components/role/for-editors";
import type { Theme } from "@/components/theme/theme";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import type { BinDto } from "@/lib/bins/bin-schema";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import { AddTargetForm } from "./add-target-form";
import { TargetList } from "./target-list";
import { TargetsSkeleton } from "./targets-skeleton";
import { useForwardedTargets } from "./use-forwarded-targets";

interface TargetsPageProps {
  readonly bin: BinDto;
  readonly theme: Theme;
}

/** Where hits of the bin go, and how that went. */
export function TargetsPage({ bin, theme }: TargetsPageProps) {
  const live = useLiveBin(bin.id, { lastSeq: bin.lastSeq });
  const targets = useForwardedTargets(bin.id);
  return (
    <div className="flex min-h-dvh flex-col">
      <DiffTopBar
        bin={bin}
        theme={theme}
        title="Targets"
        actions={<LiveChip connection={live.connection} pending={0} />}
      />
      <main className="flex-1 bg-pane">
        <div className="mx-auto flex max-w-[860px] flex-col gap-8 px-4 py-6 max-md:px-3 max-md:py-4">
          <section aria-labelledby="targets-heading" className="flex flex-col gap-3">
            <h2 id="targets-heading" className="font-semibold text-base text-ink">
              Servers that hits are sent to
            </h2>
            <ForEditors>
              <AddTargetForm binId={bin.id} />
            </ForEditors>
            {targets.data !== undefined ? (
              <TargetList binId={bin.id} targets={targets.data} />
            ) : targets.isError ? (
              <ErrorState
                title="The targets could not be read"
                actions={<Button onPress={() => void targets.refetch()}>Try again</Button>}
              >
                {targets.error.message} What was captured is safe.
              </ErrorState>
            ) : (
              <TargetsSkeleton />
            )}
          </section>
          <RelaySection bin={bin} />
        </div>
      </main>
    </div>
  );
}
