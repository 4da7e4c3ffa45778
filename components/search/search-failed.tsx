"use client";
import { ApiError } from "@/components/api/api-error";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

interface SearchFailedProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** Why there is nothing to show: a mistake in the search, which the field explains, or a server that does not answer. */
export function SearchFailed({ error, onRetry, onClear }: SearchFailedProps) {
  const isMistake = error instanceof ApiError && error.code === "INVALID_INPUT";
  return (
    <ErrorState
      title={isMistake ? "This search cannot be read" : "The search did not work"}
      actions={
        <>
          {isMistake ? null : <Button onPress={onRetry}>Try again</Button>}
          <Button onPress={onClear}>Clear the search</Button>
        </>
      }
    >
      {isMistake
        ? "What is wrong in it stands below the field. All hits are listed again once it is mended or cleared."
        : `${error?.message ?? ""} What was captured is safe.`}
    </ErrorState>
  );
}
