"use client";
import type { ReactNode } from "react";
import { definePart } from "./define-part";
import { PopupTrigger, type PopupTriggerProps } from "./popup-trigger";

interface PopoverProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: (props: PopupTriggerProps) => ReactNode;
  readonly children: ReactNode;
}

const PopoverPanel = definePart(() => import("./popover-panel").then((module) => module.PopoverPanel));

/** A panel that hangs on a button, for reading more without leaving. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <PopupTrigger
      kind="dialog"
      preload={PopoverPanel.preload}
      trigger={trigger}
      popup={(triggerRef, close) => (
        <PopoverPanel label={label} triggerRef={triggerRef} onClose={close}>
          {children}
        </PopoverPanel>
      )}
    />
  );
}
