"use client";
import type { ReactNode } from "react";
import { definePart } from "./define-part";
import type { MenuEntry } from "./menu-entry";
import { PopupTrigger, type PopupTriggerProps } from "./popup-trigger";

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opens it. */
  readonly trigger: (props: PopupTriggerProps) => ReactNode;
  readonly placement?: "bottom start" | "bottom end";
}

const MenuPopup = definePart(() => import("./menu-popup").then((module) => module.MenuPopup));

export function Menu({ label, entries, trigger, placement = "bottom end" }: MenuProps) {
  return (
    <PopupTrigger
      kind="menu"
      preload={MenuPopup.preload}
      trigger={trigger}
      popup={(triggerRef, close) => (
        <MenuPopup label={label} entries={entries} placement={placement} triggerRef={triggerRef} onClose={close} />
      )}
    />
  );
}
