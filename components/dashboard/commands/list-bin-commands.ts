import {
  Bell,
  Cable,
  Copy,
  Download,
  KeyRound,
  LayoutList,
  Link2,
  MessageSquareReply,
  Pause,
  Play,
  Radio,
  RefreshCw,
  Send,
  Settings,
  Share2,
  ShieldCheck,
  Trash2,
  Upload,
} from "lucide-react";
import type { Command } from "@/components/palette/command";

type Dialog =
  | "share"
  | "shares"
  | "answer"
  | "settings"
  | "url"
  | "secrets"
  | "guide"
  | "sample"
  | "export"
  | "import"
  | "alerts"
  | "delete";

interface BinParts {
  readonly binId: string;
  readonly isPaused: boolean;
  /** Whether the reader may change anything: where commands lead there may be less to do. */
  readonly mayEdit: boolean;
  readonly onCopyUrl: () => void;
  readonly onTogglePause: () => void;
  readonly onOpen: (dialog: Dialog) => void;
  readonly onGo: (path: string) => void;
}

/** What can be done to the bin, and where one can go from it. What destroys comes last. */
export function listBinCommands(parts: BinParts): readonly Omit<Command, "group">[] {
  const { isPaused, mayEdit, onOpen, onGo } = parts;
  const dialog = (id: Dialog, label: string, icon: Command["icon"] & {}, words: string) => ({
    id,
    label,
    icon,
    words,
    run: () => onOpen(id),
  });
  return [
    { id: "copy", label: "Copy the capture URL", icon: Copy, keyId: "copyUrl", run: parts.onCopyUrl },
    dialog("guide", "Show how senders reach the bin…", Cable, "connect tunnel curl url test webhook"),
    dialog("sample", "Send a sample event…", Send, "test provider webhook stripe github slack"),
    dialog("answer", "Change what the bin answers…", MessageSquareReply, "status body delay response"),
    dialog("settings", "Change the bin’s settings…", Settings, "rename name retention"),
    dialog("url", "Change the capture URL…", RefreshCw, "slug rotate name path address"),
    dialog("secrets", "Set or remove secrets of senders…", KeyRound, "signing signature provider key token"),
    {
      id: "pause",
      label: isPaused ? "Resume capturing" : "Pause capturing",
      icon: isPaused ? Play : Pause,
      words: "stop start",
      run: parts.onTogglePause,
    },
    {
      id: "targets",
      label: "Go to targets, forwarding and relays",
      icon: Radio,
      words: "auto server dead letter resend laptop localhost pair connect",
      run: () => onGo(`/b/${parts.binId}/targets`),
    },
    dialog("share", "Share the bin…", Share2, "link send colleague ticket"),
    dialog("shares", mayEdit ? "Show and revoke shared links…" : "Show shared links…", Link2, "share unshare revoke"),
    dialog("export", "Export hits…", Download, "har ndjson json csv save download"),
    dialog("import", "Import hits…", Upload, "har curl http ndjson load upload"),
    dialog("alerts", "Set alerts for new hits…", Bell, "notification notify sound tone badge"),
    {
      id: "signature",
      label: "Debug a signature",
      icon: ShieldCheck,
      words: "verify sign secret hmac tool debugger",
      run: () => onGo("/tools/signature"),
    },
    {
      id: "all",
      label: mayEdit ? "Go to all bins, or make one" : "Go to all bins",
      icon: LayoutList,
      words: "start new list",
      run: () => onGo("/"),
    },
    dialog("delete", "Delete the bin…", Trash2, "remove"),
  ];
}
