"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fetchBins } from "@/components/api/fetch-bins";
import { Button } from "@/components/ui/button";
import { definePart } from "@/components/ui/define-part";
import { ErrorState } from "@/components/ui/error-state";
import type { BinDto } from "@/lib/bins/bin-schema";
import { BinListRow } from "./bin-list-row";
import { BinListSkeleton } from "./bin-list-skeleton";
import { BINS_KEY } from "./bins-key";

const DeleteBinDialog = definePart(() => import("./delete-bin-dialog").then((module) => module.DeleteBinDialog));

const REFRESH_MS = 10_000;

interface BinListProps {
  /** Null when the server could not read them. */
  readonly initial: readonly BinDto[] | null;
  readonly mayDelete: boolean;
}

/** The bins of this browser, in every state the list can be in. */
export function BinList({ initial, mayDelete }: BinListProps) {
  const client = useQueryClient();
  const [doomed, setDoomed] = useState<BinDto | null>(null);
  const bins = useQuery({
    queryKey: BINS_KEY,
    queryFn: ({ signal }) => fetchBins(signal),
    ...(initial === null ? {} : { initialData: initial }),
    // A browser without bins may have no key yet, and nothing of it changes elsewhere.
    refetchInterval: ({ state }) => (state.data === undefined || state.data.length > 0 ? REFRESH_MS : false),
    refetchOnWindowFocus: ({ state }) => state.data === undefined || state.data.length > 0,
  });
  if (bins.data === undefined) {
    if (!bins.isError) return <BinListSkeleton />;
    return (
      <ErrorState
        title="Your bins could not be read"
        actions={<Button onPress={() => void bins.refetch()}>Try again</Button>}
      >
        {bins.error.message} Bins and hits are safe where they are.
      </ErrorState>
    );
  }
  if (bins.data.length === 0) {
    return (
      <p className="rounded-lg border border-line border-dashed px-6 py-8 text-center text-sm text-soft">
        No bins yet. The first one takes a click, and no account: this browser keeps the key to it.
      </p>
    );
  }
  return (
    <>
      <ul aria-label="Your bins" className="overflow-hidden rounded-lg border border-line bg-pane">
        {bins.data.map((bin) => (
          <BinListRow key={bin.id} bin={bin} onDelete={mayDelete ? () => setDoomed(bin) : null} />
        ))}
      </ul>
      {doomed === null ? null : (
        <DeleteBinDialog
          bin={doomed}
          onClose={() => setDoomed(null)}
          onDeleted={() => {
            setDoomed(null);
            client.setQueryData<readonly BinDto[]>(BINS_KEY, (known) => known?.filter(({ id }) => id !== doomed.id));
          }}
        />
      )}
    </>
  );
}
