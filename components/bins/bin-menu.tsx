"use client";
import {
  Bell,
  Cable,
  Download,
  Ellipsis,
  KeyRound,
  Link2,
  Link as LinkIcon,
  ListChecks,
  MessageSquareReply,
  Pause,
  Play,
  Radio,
  Send,
  Settings,
  Share2,
  Trash2,
  Upload,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { use } from "react";
import { bulkPath } from "@/components/bulk/bulk-path";
import { LooksOnly } from "@/components/role/looks-only";
import { RoleContext } from "@/components/role/role-context";
import { isWithheld } from "@/components/role/withheld";
import { listThemeEntries } from "@/components/theme/list-theme-entries";
import { useTheme } from "@/components/theme/use-theme";
import type { TransferDialog } from "@/components/transfer/transfer-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import { useMediaQuery } from "@/components/ui/use-media-query";

export type BinDialog = "url" | "settings" | "answer" | "delete" | "guide";

interface BinMenuProps {
  readonly binId: string;
  readonly isPaused: boolean;
  readonly onTogglePause: () => void;
  readonly onOpen: (dialog: BinDialog | TransferDialog | "alerts" | "sample" | "secrets" | "share" | "shares") => void;
}

export function BinMenu({ binId, isPaused, onTogglePause, onOpen }: BinMenuProps) {
  const theme = useTheme();
  const router = useRouter();
  // What has no room in the bar there.
  const isNarrow = useMediaQuery("(width < 48rem)");
  const further: MenuEntry[] = [
    "separator",
    { id: "guide", label: "How senders reach it…", icon: Cable, onAction: () => onOpen("guide") },
    { id: "alerts", label: "Alerts…", icon: Bell, onAction: () => onOpen("alerts") },
    "separator",
    ...listThemeEntries(theme),
  ];
  const role = use(RoleContext);
  const entries: readonly MenuEntry[] = [
    { id: "answer", label: "What it answers…", icon: MessageSquareReply, onAction: () => onOpen("answer") },
    { id: "settings", label: "Settings…", icon: Settings, onAction: () => onOpen("settings") },
    { id: "url", label: "Capture URL…", icon: LinkIcon, onAction: () => onOpen("url") },
    { id: "secrets", label: "Secrets of senders…", icon: KeyRound, onAction: () => onOpen("secrets") },
    {
      id: "pause",
      label: isPaused ? "Resume capturing" : "Pause capturing",
      icon: isPaused ? Play : Pause,
      onAction: onTogglePause,
    },
    { id: "sample", label: "Send a sample event…", icon: Send, onAction: () => onOpen("sample") },
    {
      id: "targets",
      label: "Targets and relays",
      icon: Radio,
      onAction: () => router.push(`/b/${binId}/targets`),
    },
    {
      id: "bulks",
      label: "Bulk resends",
      icon: ListChecks,
      onAction: () => router.push(bulkPath(binId)),
    },
    "separator",
    { id: "share", label: "Share the bin…", icon: Share2, onAction: () => onOpen("share") },
    { id: "shares", label: "Shared links…", icon: Link2, onAction: () => onOpen("shares") },
    { id: "export", label: "Export…", icon: Download, onAction: () => onOpen("export") },
    { id: "import", label: "Import…", icon: Upload, onAction: () => onOpen("import") },
    ...(isNarrow ? further : []),
    "separator",
    { id: "delete", label: "Delete the bin…", icon: Trash2, tone: "danger", onAction: () => onOpen("delete") },
  ];
  return (
    <>
      <LooksOnly />
      <Menu
        label="Bin"
        entries={entries
          .filter((entry) => entry === "separator" || !isWithheld(entry.id, role))
          .filter((entry, at, all) => entry !== "separator" || at < all.length - 1)}
        trigger={(props) => (
          <IconButton
            {...props}
            icon={Ellipsis}
            label={
              role === "viewer"
                ? "Bin: targets, shared links, export"
                : "Bin: answer, settings, pause, export, import, delete"
            }
          />
        )}
      />
    </>
  );
}
