"use client";
import { lazy, type ReactNode } from "react";
import type { MenuEntry } from "./menu-entry";
import { PopupTrigger, type PopupTriggerProps } from "./popup-trigger";

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The button that opens it. */
  readonly trigger: (props: PopupTriggerProps) => ReactNode;
  readonly placement?: "bottom start" | "bottom end";
}

const load = () => import("./menu-popup").then(({ MenuPopup }) => ({ default: MenuPopup }));
const MenuPopup = lazy(load);
// A failed try is tried again when the menu opens, and shows then.
const preload = () => void load().catch(() => undefined);

export function Menu({ label, entries, trigger, placement = "bottom end" }: MenuProps) {
  return (
    <PopupTrigger
      kind="menu"
      preload={preload}
      trigger={trigger}
      popup={(triggerRef, close) => (
        <MenuPopup label={label} entries={entries} placement={placement} triggerRef={triggerRef} onClose={close} />
      )}
    />
  );
}
