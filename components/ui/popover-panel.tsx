"use client";
import type { ReactNode, RefObject } from "react";
import { Popover as AriaPopover, Dialog } from "react-aria-components/Popover";

interface PopoverPanelProps {
  readonly label: string;
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The open panel. */
export function PopoverPanel({ label, triggerRef, onClose, children }: PopoverPanelProps) {
  return (
    <AriaPopover
      isOpen
      triggerRef={triggerRef}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      placement="bottom end"
      offset={6}
      className="max-h-[80vh] w-[min(680px,calc(100vw-24px))] animate-appear overflow-auto rounded-lg bg-raised shadow-float"
    >
      <Dialog aria-label={label} className="outline-none">
        {children}
      </Dialog>
    </AriaPopover>
  );
}
