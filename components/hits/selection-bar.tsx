"use client";
import { FileDown, GitCompareArrows, Pin, PinOff, Send, Trash2, X } from "lucide-react";
import { useMayEdit } from "@/components/role/role-context";
import { ShareControl } from "@/components/shares/share-control";
import type { ShareTarget } from "@/components/shares/share-target";
import { Count } from "@/components/ui/count";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useKeys } from "@/components/ui/use-keys";
import type { ExportFormat } from "./export-hits";
import { MAX_SELECTED } from "./selection";

interface SelectionBarProps {
  readonly count: number;
  /** Every one of them is pinned: then the same control takes the pins away. */
  readonly arePinned: boolean;
  readonly isExporting: boolean;
  readonly shared: ShareTarget;
  /** Null unless two are selected, or more, but not too many. */
  readonly onCompare: (() => void) | null;
  readonly onTogglePin: () => void;
  readonly onResend: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done to the selected hits. It takes the place of the list's own line, so that nothing moves. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, arePinned, isExporting, shared, onCompare, onTogglePin, onResend, onExport, onDelete, onClear } =
    props;
  // Before the hit beside: as long as several are selected, the keys mean them.
  const compare = onCompare ?? (() => undefined);
  const mayEdit = useMayEdit();
  const edits = mayEdit ? { pin: onTogglePin, resend: onResend, delete: onDelete } : {};
  useKeys({ compare, escape: onClear, ...edits }, { isFirst: true });
  return (
    <fieldset
      aria-label="Selected hits"
      className="flex h-9 shrink-0 items-center gap-1 border-line border-b bg-accent-soft pr-1.5 pl-3 max-md:h-11"
    >
      <p role="status" className="mr-auto min-w-0 truncate font-medium text-accent-ink text-xs">
        <Count value={count} /> selected{count >= MAX_SELECTED ? ", the most at once" : ""}
      </p>
      <IconButton
        icon={GitCompareArrows}
        size="tinyIcon"
        label={compareLabel(count, onCompare !== null)}
        keyId="compare"
        isDisabled={onCompare === null}
        onPress={compare}
      />
      {mayEdit ? (
        <>
          <IconButton
            icon={arePinned ? PinOff : Pin}
            size="tinyIcon"
            label={arePinned ? "Unpin the selected" : "Pin the selected: keep them"}
            keyId="pin"
            onPress={onTogglePin}
          />
          <IconButton
            icon={Send}
            size="tinyIcon"
            label={`Resend ${count === 1 ? "the selected hit" : `the ${count} selected hits`}…`}
            keyId="resend"
            onPress={onResend}
          />
          <ShareControl size="tinyIcon" label="Share the selected" target={shared} headerNames={[]} keys="first" />
        </>
      ) : null}
      <Menu
        label="Export the selected"
        entries={[
          { id: "ndjson", label: "As NDJSON, one hit a line", onAction: () => onExport("ndjson") },
          { id: "har", label: "As HAR", onAction: () => onExport("har") },
        ]}
        trigger={(props) => (
          <IconButton
            {...props}
            icon={FileDown}
            size="tinyIcon"
            label={isExporting ? "Exporting…" : "Export the selected"}
            isDisabled={isExporting}
          />
        )}
      />
      {mayEdit ? (
        <IconButton icon={Trash2} size="tinyIcon" label="Delete the selected" keyId="delete" onPress={onDelete} />
      ) : null}
      <IconButton icon={X} size="tinyIcon" label="Select none" keyId="escape" onPress={onClear} />
    </fieldset>
  );
}

function compareLabel(count: number, isPossible: boolean): string {
  if (!isPossible) return count < 2 ? "Compare: select two" : "Compare: too many are selected";
  return count === 2 ? "Compare the two" : "What varies over the selected";
}
