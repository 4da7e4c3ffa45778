"use client";
import { DiffTopBar } from "@/components/diff/diff-top-bar";
import type { Theme } from "@/components/theme/theme";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { Many } from "@/lib/comparisons/many-schema";
import type { ManyPath } from "./many-choice";
import { ManyHeader } from "./many-header";
import { PathDetail } from "./path-detail";
import { PathsList } from "./paths-list";
import { useFreshHits } from "./use-fresh-hits";
import { useMany, useManyValues } from "./use-many";
import { useManyUrl } from "./use-many-url";

interface ManyPageProps {
  readonly bin: BinDto;
  readonly theme: Theme;
}

/** What varies over many hits of a bin, and how one path does. */
export function ManyPage({ bin, theme }: ManyPageProps) {
  const { choice, path, change } = useManyUrl();
  const found = useMany(bin.id, choice);
  const many = found.data;
  const chosen = path ?? firstPath(many);
  const values = useManyValues(bin.id, choice, chosen);
  const fresh = useFreshHits(bin, choice, many);
  const failed = found.isError ? found : values.isError ? values : null;
  return (
    <div className="flex h-dvh flex-col overflow-hidden max-md:h-auto max-md:min-h-dvh max-md:overflow-visible">
      <DiffTopBar bin={bin} theme={theme} title="What varies" />
      <main aria-busy={found.isFetching} className="flex min-h-0 flex-1 flex-col bg-pane">
        <ManyHeader
          choice={choice}
          many={many}
          fresh={fresh.count}
          onFresh={fresh.add}
          onChange={(next) => change({ choice: next })}
        />
        {failed !== null ? (
          <ErrorState
            title="The hits could not be compared"
            actions={<Button onPress={() => void failed.refetch()}>Try again</Button>}
          >
            {failed.error?.message} What was captured is safe.
          </ErrorState>
        ) : many === undefined ? (
          <Waiting />
        ) : many.hits.length < 2 || chosen === null ? (
          <Nothing many={many} />
        ) : (
          <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(240px,360px)_1fr]">
            <PathsList many={many} chosen={chosen} onChoose={(next) => change({ path: next })} />
            <div className="min-h-0 min-w-0 overflow-y-auto">
              <PathDetail binId={bin.id} path={chosen} many={valuesOf(values.data, chosen)} />
            </div>
          </div>
        )}
      </main>
    </div>
  );
}

function firstPath(many: Many | undefined): ManyPath | null {
  const first = many?.varying.find(({ part }) => part === "body") ?? many?.varying[0];
  return first === undefined ? null : { part: first.part, path: first.path };
}

/** What stands in for a moment is another path's. */
function valuesOf(many: Many | undefined, { part, path }: ManyPath): Many | undefined {
  return many?.collected?.part === part && many.collected.path === path ? many : undefined;
}

function Waiting() {
  return (
    <div role="status" aria-label="Reading the hits" className="flex flex-col gap-3 px-3.5 py-4">
      {["w-2/3", "w-2/5", "w-4/5", "w-3/5", "w-1/3", "w-3/4"].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}

function Nothing({ many }: { readonly many: Many }) {
  if (many.hits.length === 0) {
    return <EmptyState title="There is nothing to compare">No captured hit is among those asked for.</EmptyState>;
  }
  if (many.hits.length === 1) {
    return <EmptyState title="There is one hit only">What varies shows from the second one on.</EmptyState>;
  }
  return (
    <EmptyState title="Nothing varies">
      All {many.constant.toLocaleString()} paths and headers are the same in these {many.hits.length} hits.
    </EmptyState>
  );
}
