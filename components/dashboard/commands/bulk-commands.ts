import { ListChecks, SendHorizontal } from "lucide-react";
import { askForSelected } from "@/components/bulk/bulk-choice";
import { bulkPath } from "@/components/bulk/bulk-path";
import type { Command } from "@/components/palette/command";

interface BulkParts {
  readonly binId: string;
  /** "" while nothing is searched for. */
  readonly search: string;
  /** Opens the dialog for what is searched for, else for all hits. */
  readonly onOpen: () => void;
  readonly onGo: (path: string) => void;
}

/** Sending many hits: those selected where there are any, else those found, else all; and what came of that. */
export function bulkCommands({ binId, search, onOpen, onGo }: BulkParts): readonly Omit<Command, "group">[] {
  const words = "bulk replay send again many all selected disorder shuffle target";
  return [
    {
      id: "bulk",
      label: search === "" ? "Resend many hits: the selected, or all…" : "Resend the selected hits, or all that match…",
      icon: SendHorizontal,
      words,
      // Once the palette is gone with its keys.
      run: () => void setTimeout(() => (askForSelected() ? undefined : onOpen())),
    },
    {
      id: "bulks",
      label: "Go to bulk resends",
      icon: ListChecks,
      words: `${words} progress results`,
      run: () => onGo(bulkPath(binId)),
    },
  ];
}
