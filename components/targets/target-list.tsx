"use client";
import { useMayEdit } from "@/components/role/role-context";
import { EmptyState } from "@/components/ui/empty-state";
import type { TargetDto } from "@/lib/resends/target-schema";
import { TargetCard } from "./target-card";
import { useRemoveTarget } from "./use-remove-target";

interface TargetListProps {
  readonly binId: string;
  readonly targets: readonly TargetDto[];
}

/** All targets of a bin; with none, what they are for. */
export function TargetList({ binId, targets }: TargetListProps) {
  const mayEdit = useMayEdit();
  const { removed, remove } = useRemoveTarget(binId);
  // The newest on top; by their use they would change places while they are read.
  const shown = targets.filter(({ url }) => !removed.has(url)).toSorted((one, other) => (one.id < other.id ? 1 : -1));
  if (shown.length === 0) {
    return (
      <EmptyState title="No hit was sent anywhere yet">
        {mayEdit
          ? "Add the URL of a server that should receive what this bin captures, like the one that you are working on. What a hit is resent to with R is listed here too."
          : "Servers that others send hits of this bin to are listed here, with how they do."}
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Targets" className="flex flex-col gap-3">
      {shown.map((target) => (
        <li key={target.id}>
          <TargetCard binId={binId} target={target} onRemove={mayEdit ? () => remove(target.url) : null} />
        </li>
      ))}
    </ul>
  );
}
