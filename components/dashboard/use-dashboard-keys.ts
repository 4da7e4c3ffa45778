"use client";
import { useTimeMode } from "@/components/time/use-time-mode";
import { useKeys } from "@/components/ui/use-keys";

interface DashboardKeys {
  readonly onToggleFollow: () => void;
  /** Back from the hit to the list, where the list is another page. */
  readonly onLeave: () => void;
}

/** The keys that work anywhere on the dashboard; those of list, hit and sections belong to them. */
export function useDashboardKeys({ onToggleFollow, onLeave }: DashboardKeys): void {
  const { toggle } = useTimeMode();
  const leaveHit = () => {
    const list = document.querySelector<HTMLElement>("[data-hit-list]");
    if (list?.checkVisibility()) list.focus();
    else onLeave();
  };
  useKeys({ f: onToggleFollow, t: toggle, Escape: leaveHit });
}
