"use client";
import { ChevronLeft } from "lucide-react";
import type { ShareAccess } from "@/components/api/fetch-shared-hit";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { useKeys } from "@/components/ui/use-keys";
import { OpeningShare } from "./opening-share";
import { SharedDiff } from "./shared-diff";
import { useSharedHit } from "./use-shared-hit";

interface SharedPairProps {
  readonly left: number;
  readonly right: number;
  readonly session: ShareAccess;
  readonly onBack: () => void;
}

/** Two hits of a shared bin compared, as they are seen there. */
export function SharedPair({ left, right, session, onBack }: SharedPairProps) {
  const [one, other] = [useSharedHit(session, left), useSharedHit(session, right)];
  useKeys({ escape: onBack });
  const bar = (
    <div className="flex h-9 shrink-0 items-center px-2 max-md:h-11">
      <Button size="small" tone="quiet" onPress={onBack}>
        <ChevronLeft aria-hidden="true" className="size-4" strokeWidth={1.75} />
        All hits
      </Button>
    </div>
  );
  if (one.data !== undefined && other.data !== undefined) {
    return <SharedDiff about={bar} left={one.data} right={other.data} />;
  }
  const error = one.error ?? other.error;
  if (error === null) return <OpeningShare />;
  const retry = () => {
    void one.refetch();
    void other.refetch();
  };
  return (
    <>
      {bar}
      <ErrorState title="They could not be compared" actions={<Button onPress={retry}>Try again</Button>}>
        {error.message}
      </ErrorState>
    </>
  );
}
