"use client";
import { Cable } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { type BinDialog, BinMenu } from "@/components/bins/bin-menu";
import { BinSwitcher } from "@/components/bins/bin-switcher";
import { binTitle } from "@/components/bins/bin-title";
import type { Theme } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import { Logo } from "@/components/ui/logo";
import { Popover } from "@/components/ui/popover";
import type { BinDto } from "@/lib/bins/bin-schema";

interface TopBarProps {
  readonly bin: BinDto;
  readonly theme: Theme;
  readonly liveChip: ReactNode;
  /** How senders reach the bin. */
  readonly guide: ReactNode;
  readonly onTogglePause: () => void;
  readonly onOpenDialog: (dialog: BinDialog) => void;
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
        <CopyButton size="tinyIcon" text={bin.captureUrl} label="Copy the capture URL" keys="C" />
      </div>
      <span className="md:hidden">
        <CopyButton text={bin.captureUrl} label="Copy the capture URL" />
      </span>
      <span className="ml-auto" />
      {liveChip}
      <Popover
        label="How senders reach this bin"
        trigger={(props) => <IconButton {...props} icon={Cable} label="How senders reach this bin" />}
      >
        {guide}
      </Popover>
      <BinMenu isPaused={bin.paused} onTogglePause={onTogglePause} onOpen={onOpenDialog} />
      <ThemeSwitch initial={theme} />
    </header>
  );
}
