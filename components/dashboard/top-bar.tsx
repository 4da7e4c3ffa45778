"use client";
import { Cable, Command, Ellipsis } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { AlertsButton } from "@/components/attention/alerts-button";
import { BinSwitcher } from "@/components/bins/bin-switcher";
import { binTitle } from "@/components/bins/bin-title";
import type { Theme } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { buttonStyle } from "@/components/ui/button-style";
import { CopyButton } from "@/components/ui/copy-button";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";
import { Logo } from "@/components/ui/logo";
import { Popover } from "@/components/ui/popover";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { DashboardDialog } from "./dashboard-dialogs";
import { BinPalette } from "./palette-part";

// All that it offers is more than the bar itself: it comes after the page, and its dots stand there before.
const BinMenu = definePart(() => import("@/components/bins/bin-menu").then((module) => module.BinMenu));

// Seen while hits are sent in bulk only.
const BulkChip = definePart(() => import("@/components/bulk/bulk-chip").then((module) => module.BulkChip));

interface TopBarProps {
  readonly bin: BinDto;
  readonly theme: Theme;
  readonly liveChip: ReactNode;
  /** How senders reach the bin. */
  readonly guide: ReactNode;
  readonly onTogglePause: () => void;
  readonly onOpenDialog: (dialog: DashboardDialog) => void;
}

export function TopBar({ bin, theme, liveChip, guide, onTogglePause, onOpenDialog }: TopBarProps) {
  return (
    <header className="flex h-(--bar) shrink-0 items-center gap-1 border-line border-b bg-pane pr-2 pl-3 max-md:gap-0 max-md:pl-2">
      <Link href="/" aria-label="Hookscope: all bins" className="mr-1 shrink-0 rounded-md">
        <Logo className="size-6" />
      </Link>
      <h1 className="sr-only">{binTitle(bin)}</h1>
      <BinSwitcher bin={bin} />
      <div className="mx-2 flex h-7 min-w-0 max-w-[34rem] flex-1 items-center rounded-md border border-line bg-app pl-2.5 max-md:hidden">
        <code title={bin.captureUrl} className="data min-w-0 flex-1 select-all truncate text-soft">
          {bin.captureUrl}
        </code>
        <CopyButton size="tinyIcon" text={bin.captureUrl} label="Copy the capture URL" keyId="copyUrl" />
      </div>
      <span className="md:hidden">
        <CopyButton text={bin.captureUrl} label="Copy the capture URL" />
      </span>
      <span className="ml-auto" />
      <BulkChip binId={bin.id} />
      {liveChip}
      <IconButton
        icon={Command}
        label="Commands"
        keyId="palette"
        onHoverStart={BinPalette.preload}
        onPress={() => onOpenDialog("palette")}
      />
      <span className="flex gap-1 max-md:hidden">
        <AlertsButton onPress={() => onOpenDialog("alerts")} />
        <Popover
          label="How senders reach this bin"
          trigger={(props) => <IconButton {...props} icon={Cable} label="How senders reach this bin" />}
        >
          {guide}
        </Popover>
      </span>
      <BinMenu
        meanwhile={
          <span aria-hidden="true" className={buttonStyle({ tone: "quiet", size: "icon" })}>
            <Ellipsis className="size-4" strokeWidth={1.75} />
          </span>
        }
        binId={bin.id}
        isPaused={bin.paused}
        onTogglePause={onTogglePause}
        onOpen={onOpenDialog}
      />
      <span className="max-md:hidden">
        <ThemeSwitch initial={theme} />
      </span>
    </header>
  );
}
