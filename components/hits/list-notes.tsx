import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { MAX_ROWS } from "./row-model";

interface ListNotesProps {
  /** Given when a window could not be read. */
  readonly onRetry: (() => void) | null;
  /** The bin has more hits than a list can hold. */
  readonly isCut: boolean;
}

/** What the list does not show, below it. */
export function ListNotes({ onRetry, isCut }: ListNotesProps) {
  return (
    <>
      {isCut ? (
        <p className="border-line border-t px-3 py-1.5 text-faint text-xs">
          The newest <Count value={MAX_ROWS} /> are listed. Older hits open by their number in the address.
        </p>
      ) : null}
      {onRetry === null ? null : (
        <div
          role="alert"
          className="flex items-center gap-2 border-bad-line border-t bg-bad-soft px-3 py-1.5 text-bad text-xs"
        >
          <span className="min-w-0 flex-1">Some hits could not be read. They are safe on the server.</span>
          <Button size="small" onPress={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </>
  );
}
