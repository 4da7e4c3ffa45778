"use client";
import { useRef } from "react";
import { ApiError } from "@/components/api/api-error";
import type { ShareAccess } from "@/components/api/fetch-shared-hit";
import { HitViewSkeleton } from "@/components/hits/hit-view-skeleton";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { RedactionList } from "./redaction-list";
import { SharedHitView } from "./shared-hit-view";
import { useSharedHit } from "./use-shared-hit";

interface SharedHitPaneProps {
  readonly seq: number;
  readonly highlights: readonly string[];
  readonly access: ShareAccess;
  readonly onBack: () => void;
  /** Compares it with the hit before; null where there is none. */
  readonly onCompare: (() => void) | null;
}

/** A hit of a shared bin, in every state it can be in. */
export function SharedHitPane({ seq, highlights, access, onBack, onCompare }: SharedHitPaneProps) {
  const passedFocus = useRef(false);
  const { data, error, refetch } = useSharedHit(access, seq);
  if (data !== undefined) {
    const intro = (
      <div className="border-line border-b bg-app px-4 py-2">
        <RedactionList hits={[data]} />
      </div>
    );
    return <SharedHitView hit={data} highlights={highlights} intro={intro} onBack={onBack} onCompare={onCompare} />;
  }
  if (error === null) return <HitViewSkeleton passedFocus={passedFocus} />;
  const back = (
    <span className="md:hidden">
      <Button onPress={onBack}>All hits</Button>
    </span>
  );
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 404 || status === 410) {
    return (
      <EmptyState title={status === 404 ? `There is no hit ${seq} here` : "This link no longer opens"}>
        {error.message}
        <span className="mt-3 block">{back}</span>
      </EmptyState>
    );
  }
  return (
    <ErrorState
      title="The hit could not be read"
      actions={
        <>
          {back}
          <Button onPress={() => (status === 401 ? window.location.reload() : void refetch())}>
            {status === 401 ? "Open the link again" : "Try again"}
          </Button>
        </>
      }
    >
      {error.message}
    </ErrorState>
  );
}
