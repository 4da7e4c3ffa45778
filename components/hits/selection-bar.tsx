"use client";
import { FileDown, Pin, PinOff, Trash2, X } from "lucide-react";
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
  readonly onTogglePin: () => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done to the selected hits. It takes the place of the list's own line, so that nothing moves. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, arePinned, isExporting, onTogglePin, onExport, onDelete, onClear } = props;
  // Before the hit beside: as long as several are selected, the keys mean them.
  useKeys({ p: onTogglePin, Delete: onDelete, Escape: onClear }, { isFirst: true });
  return (
    <fieldset
      aria-label="Selected hits"
      className="flex h-9 shrink-0 items-center gap-1 border-line border-b bg-accent-soft pr-1.5 pl-3 max-md:h-11"
    >
      <p role="status" className="mr-auto min-w-0 truncate font-medium text-accent-ink text-xs">
        <Count value={count} /> selected{count >= MAX_SELECTED ? ", the most at once" : ""}
      </p>
      <IconButton
        icon={arePinned ? PinOff : Pin}
        size="tinyIcon"
        label={arePinned ? "Unpin the selected" : "Pin the selected: keep them"}
        keys="P"
        onPress={onTogglePin}
      />
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
      <IconButton icon={Trash2} size="tinyIcon" label="Delete the selected" keys="Del" onPress={onDelete} />
      <IconButton icon={X} size="tinyIcon" label="Select none" keys="Esc" onPress={onClear} />
    </fieldset>
  );
}
