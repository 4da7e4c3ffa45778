"use client";
import { useRouter } from "next/navigation";
import { Palette } from "@/components/palette/palette";
import type { DashboardDialog } from "./dashboard-dialogs";
import { useCommands } from "./use-commands";
import type { DashboardState } from "./use-dashboard";

interface BinPaletteProps {
  readonly state: DashboardState;
  readonly onToggleFollow: () => void;
  readonly onOpenDialog: (dialog: DashboardDialog) => void;
  readonly onClose: () => void;
}

/** The palette with what can be done here; its commands come with it, not with the page. */
export function BinPalette({ state, onToggleFollow, onOpenDialog, onClose }: BinPaletteProps) {
  const router = useRouter();
  const commands = useCommands({ state, onToggleFollow, onOpenDialog });
  const { bin, live, select } = state;
  return (
    <Palette
      commands={commands}
      binId={bin.id}
      lastSeq={live.lastSeq}
      onGoToHit={(seq) => select(seq, "push")}
      onGoToBin={(id) => router.push(`/b/${id}`)}
      onClose={onClose}
    />
  );
}
