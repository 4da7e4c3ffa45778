"use client";
import { useRouter } from "next/navigation";
import { use } from "react";
import { useSetBaseline } from "@/components/drift/use-set-baseline";
import type { Command } from "@/components/palette/command";
import { RoleContext } from "@/components/role/role-context";
import { isWithheld } from "@/components/role/withheld";
import { useSearchText } from "@/components/search/use-search-text";
import { applyTheme } from "@/components/theme/apply-theme";
import { useTheme } from "@/components/theme/use-theme";
import { useTimeMode } from "@/components/time/use-time-mode";
import { copyText } from "@/components/ui/copy-text";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { bulkCommands } from "./commands/bulk-commands";
import { listBinCommands } from "./commands/list-bin-commands";
import { listHitCommands } from "./commands/list-hit-commands";
import { listViewCommands } from "./commands/list-view-commands";
import { resendCommands } from "./commands/resend-commands";
import { sectionCommands } from "./commands/section-commands";
import { surveyCommand } from "./commands/survey-command";
import type { DashboardDialog } from "./dashboard-dialogs";
import type { DashboardState } from "./use-dashboard";

interface CommandParts {
  readonly state: DashboardState;
  readonly onToggleFollow: () => void;
  readonly onOpenDialog: (dialog: DashboardDialog) => void;
}

/** What the palette can do here. */
export function useCommands({ state, onToggleFollow, onOpenDialog }: CommandParts): readonly Command[] {
  const router = useRouter();
  const role = use(RoleContext);
  const time = useTimeMode();
  const theme = useTheme();
  const setBaseline = useSetBaseline(state.bin.id);
  const search = useSearchText().text;
  const isNarrow = useMediaQuery("(width < 48rem)");
  const { bin, isFollowing, pause, select } = state;
  const commands = [
    ...listHitCommands(state, { go: (path) => router.push(path), setBaseline }),
    ...resendCommands(state.shown),
    ...bulkCommands({
      binId: bin.id,
      search,
      onOpen: () => onOpenDialog("bulk"),
      onGo: (path) => router.push(path),
    }),
    surveyCommand({ binId: bin.id, search }, (path) => router.push(path)),
    ...sectionCommands(state),
    ...listViewCommands({
      isFollowing,
      isNarrow,
      isAge: time.mode === "age",
      theme,
      onToggleFollow,
      onToggleTimes: time.toggle,
      onTheme: applyTheme,
      onSearch: () => {
        // On a narrow screen the list, and with it the field, is another page.
        if (isNarrow && !isFollowing) select(null, "push");
        focusLater("search input");
      },
      onChooseSpan: () => focusLater("[data-time-span]"),
      onOpenHelp: () => onOpenDialog("help"),
    }),
    ...listBinCommands({
      binId: bin.id,
      isPaused: bin.paused,
      mayEdit: role !== "viewer",
      // Where the browser refuses, the URL is there to be selected.
      onCopyUrl: () => void copyText(bin.captureUrl).catch(() => undefined),
      onTogglePause: () => pause.mutate(!bin.paused),
      onOpen: onOpenDialog,
      onGo: (path) => router.push(path),
    }),
  ];
  return commands.filter(({ id }) => !isWithheld(id, role)).map((command) => ({ ...command, group: "Do" }));
}

/** Gives the focus to what is named, once the palette is gone with its own. */
function focusLater(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}
