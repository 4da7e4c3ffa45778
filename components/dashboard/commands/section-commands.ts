import { KeyRound, Repeat, ShieldCheck } from "lucide-react";
import type { DashboardState } from "@/components/dashboard/use-dashboard";
import type { SectionId } from "@/components/hits/section-list";
import type { Command } from "@/components/palette/command";

/** What the palette shows of the hit that is looked at. */
export function sectionCommands({
  shown,
  isFollowing,
  select,
}: Pick<DashboardState, "shown" | "isFollowing" | "select">): readonly Omit<Command, "group">[] {
  if (shown === null) return [];
  const show = (section: SectionId, part?: string) => () => {
    // What is read stays; and on a narrow screen the hit is a page of its own.
    if (isFollowing) select(shown, "push");
    setTimeout(() => {
      press(`[data-section=${section}]`);
      if (part !== undefined) press(`#${section} ${part}`);
    });
  };
  return [
    {
      id: "show-signature",
      label: `Show the signature of hit ${shown}`,
      icon: ShieldCheck,
      words: "genuine verify why invalid",
      run: show("signature"),
    },
    {
      id: "set-secret",
      label: "Set a signing secret…",
      icon: KeyRound,
      words: "signature provider key token",
      run: show("signature", "[data-set-secret]"),
    },
    {
      id: "show-delivery",
      label: `Show the delivery of hit ${shown}`,
      icon: Repeat,
      words: "attempts retry retries schedule",
      run: show("delivery"),
    },
  ];
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
