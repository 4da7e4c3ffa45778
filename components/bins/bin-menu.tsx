"use client";
import { Ellipsis, MessageSquareReply, Pause, Pencil, Play, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";

export type BinDialog = "rename" | "answer" | "delete";

interface BinMenuProps {
  readonly isPaused: boolean;
  readonly onTogglePause: () => void;
  readonly onOpen: (dialog: BinDialog) => void;
}

export function BinMenu({ isPaused, onTogglePause, onOpen }: BinMenuProps) {
  return (
    <Menu
      label="Bin"
      entries={[
        { id: "answer", label: "What it answers…", icon: MessageSquareReply, onAction: () => onOpen("answer") },
        { id: "rename", label: "Rename…", icon: Pencil, onAction: () => onOpen("rename") },
        {
          id: "pause",
          label: isPaused ? "Resume capturing" : "Pause capturing",
          icon: isPaused ? Play : Pause,
          onAction: onTogglePause,
        },
        "separator",
        { id: "delete", label: "Delete the bin…", icon: Trash2, tone: "danger", onAction: () => onOpen("delete") },
      ]}
      trigger={(props) => <IconButton {...props} icon={Ellipsis} label="Bin: answer, rename, pause, delete" />}
    />
  );
}
