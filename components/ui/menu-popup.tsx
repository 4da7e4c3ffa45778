"use client";
import type { RefObject } from "react";
import { Menu as AriaMenu, MenuItem, Popover, Separator } from "react-aria-components/Menu";
import type { MenuEntry } from "./menu-entry";

interface MenuPopupProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly placement: "bottom start" | "bottom end";
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

const ITEM =
  "flex min-h-7 items-center gap-2 rounded-md px-2 py-1 text-sm outline-none max-md:min-h-10 data-focused:bg-hover";
const DANGER = "text-bad data-focused:bg-bad-soft";

/** The open menu. */
export function MenuPopup({ label, entries, placement, triggerRef, onClose }: MenuPopupProps) {
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={triggerRef}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      placement={placement}
      offset={4}
      className="max-h-[70vh] min-w-48 max-w-80 animate-appear overflow-auto rounded-lg bg-raised p-1 shadow-float"
    >
      <AriaMenu aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
        {entries.map((entry, index) =>
          entry === "separator" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: separators have no identity but their place
            <Separator key={index} className="-mx-1 my-1 h-px bg-line" />
          ) : (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              onAction={entry.onAction}
              className={`${ITEM} ${entry.tone === "danger" ? DANGER : "text-ink"} ${entry.isCurrent ? "font-medium" : ""}`}
            >
              {entry.icon === undefined ? null : (
                <entry.icon aria-hidden="true" className="size-4 shrink-0 opacity-75" strokeWidth={1.75} />
              )}
              <span className="min-w-0 flex-1 truncate">{entry.label}</span>
              {entry.hint === undefined ? null : (
                <span className="shrink-0 pl-3 text-faint text-xs tabular-nums">{entry.hint}</span>
              )}
            </MenuItem>
          ),
        )}
      </AriaMenu>
    </Popover>
  );
}
