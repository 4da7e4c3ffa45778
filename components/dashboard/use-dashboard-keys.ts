"use client";
import { usePaletteKey } from "@/components/palette/use-palette-key";
import { useTimeMode } from "@/components/time/use-time-mode";
import { useKeys } from "@/components/ui/use-keys";
import { BinPalette } from "./palette-part";

interface DashboardKeys {
  readonly onOpenPalette: () => void;
  readonly onOpenHelp: () => void;
  readonly onToggleFollow: () => void;
  /** Back from the hit to the list, where the list is another page. */
  readonly onLeave: () => void;
}

/** The keys that work anywhere on the dashboard; those of list, hit and sections belong to them. */
export function useDashboardKeys({ onOpenPalette, onOpenHelp, onToggleFollow, onLeave }: DashboardKeys): void {
  const { toggle } = useTimeMode();
  const leaveHit = () => {
    const list = document.querySelector<HTMLElement>("[data-hit-list]");
    if (list?.checkVisibility()) list.focus();
    else onLeave();
  };
  useKeys({ follow: onToggleFollow, times: toggle, help: onOpenHelp, escape: leaveHit });
  usePaletteKey(onOpenPalette, BinPalette.preload);
}
