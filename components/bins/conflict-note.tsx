import { Button } from "@/components/ui/button";

interface ConflictNoteProps {
  /** What it became, in words. */
  readonly theirs: string;
  readonly onTake: () => void;
}

/** Says what somebody else made of a setting while it was being changed here. */
export function ConflictNote({ theirs, onTake }: ConflictNoteProps) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-warning text-xs">
      <span className="min-w-0 [overflow-wrap:anywhere]">Changed elsewhere to {theirs}</span>
      <Button size="small" onPress={onTake}>
        Take it
      </Button>
    </div>
  );
}
