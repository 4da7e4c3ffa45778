"use client";
import { lazy, type ReactNode } from "react";
import { PopupTrigger, type PopupTriggerProps } from "./popup-trigger";

interface PopoverProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: (props: PopupTriggerProps) => ReactNode;
  readonly children: ReactNode;
}

const load = () => import("./popover-panel").then(({ PopoverPanel }) => ({ default: PopoverPanel }));
const PopoverPanel = lazy(load);
// A failed try is tried again when the panel opens, and shows then.
const preload = () => void load().catch(() => undefined);

/** A panel that hangs on a button, for reading more without leaving. */
export function Popover({ label, trigger, children }: PopoverProps) {
  return (
    <PopupTrigger
      kind="dialog"
      preload={preload}
      trigger={trigger}
      popup={(triggerRef, close) => (
        <PopoverPanel label={label} triggerRef={triggerRef} onClose={close}>
          {children}
        </PopoverPanel>
      )}
    />
  );
}
