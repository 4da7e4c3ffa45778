import Link from "next/link";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import type { SideFailure } from "./use-side";

interface SideFailedProps {
  readonly binId: string;
  readonly seq: number;
  readonly failure: SideFailure;
}

/** One of the two is not there. */
export function SideFailed({ binId, seq, failure }: SideFailedProps) {
  if (failure.is === "missing") {
    return (
      <EmptyState title={`There is no hit ${seq} here`}>
        It was deleted, or has not arrived. Choose another with the arrows above, or from the list.{" "}
        <Link href={`/b/${binId}`} className={buttonStyle({ className: "mt-3" })}>
          To the list
        </Link>
      </EmptyState>
    );
  }
  return (
    <ErrorState title={`Hit ${seq} could not be read`} actions={<Button onPress={failure.retry}>Try again</Button>}>
      {failure.message} What was captured is safe.
    </ErrorState>
  );
}
