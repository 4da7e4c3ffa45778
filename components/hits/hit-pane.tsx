"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { ApiError } from "@/components/api/api-error";
import { fetchHit } from "@/components/api/fetch-hit";
import { ToldReveals } from "@/components/reveals/told-reveals";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { Neighbours } from "./find-neighbours";
import { HitView } from "./hit-view";
import { HitViewSkeleton } from "./hit-view-skeleton";
import { useLasting } from "./use-lasting";

interface HitPaneProps {
  readonly binId: string;
  readonly seq: number;
  readonly isDeleted: boolean;
  readonly onBack: () => void;
  readonly onTogglePin: (hit: HitDto) => void;
  readonly onDelete: (seq: number) => void;
  readonly onChangeAnswer: () => void;
  readonly onRead: () => void;
  /** The hits beside it in the list. */
  readonly neighbours: Neighbours;
  readonly onGo: (seq: number) => void;
}

const STAND_IN_MS = 400;

/** The hit that is looked at, in every state it can be in. */
export function HitPane(props: HitPaneProps) {
  const { binId, seq, isDeleted, onBack, onTogglePin, onDelete } = props;
  const passedFocus = useRef(false);
  const query = useQuery({
    queryKey: binKeys.hit(binId, seq),
    queryFn: ({ signal }) => fetchHit(binId, seq, signal),
    // A captured request does not change; pins and notes come as events.
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    enabled: !isDeleted,
  });
  // The hit before may stand in for a moment, so that nothing flickers; longer, it would pass for the chosen one.
  const isSlow = useLasting(query.isPlaceholderData, STAND_IN_MS);
  const isMissing = query.error instanceof ApiError && query.error.status === 404;
  if (isDeleted || isMissing) {
    return (
      <Back onBack={onBack}>
        <EmptyState title={`There is no hit ${seq} here`}>
          It was deleted, or has not arrived. Numbers are never given twice, so nothing else takes its place.
        </EmptyState>
      </Back>
    );
  }
  if (query.isError) {
    return (
      <Back onBack={onBack}>
        <ErrorState
          title="The hit could not be read"
          actions={<Button onPress={() => void query.refetch()}>Try again</Button>}
        >
          {query.error.message} What was captured is safe.
        </ErrorState>
      </Back>
    );
  }
  if (query.data === undefined || isSlow) return <HitViewSkeleton passedFocus={passedFocus} />;
  const hit = query.data;
  return (
    <ToldReveals binId={hit.binId} seq={hit.seq}>
      <HitView
        hit={hit}
        passedFocus={passedFocus}
        onBack={onBack}
        onTogglePin={() => onTogglePin(hit)}
        onDelete={() => onDelete(hit.seq)}
        isStale={query.isPlaceholderData}
        onChangeAnswer={props.onChangeAnswer}
        onRead={props.onRead}
        neighbours={props.neighbours}
        onGo={props.onGo}
      />
    </ToldReveals>
  );
}

function Back({ onBack, children }: { readonly onBack: () => void; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto bg-pane">
      <div className="p-2 md:hidden">
        <Button tone="quiet" onPress={onBack}>
          <ChevronLeft aria-hidden="true" className="size-4" /> All hits
        </Button>
      </div>
      {children}
    </div>
  );
}
