import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { binTitle } from "@/components/bins/bin-title";
import { LooksOnly } from "@/components/role/looks-only";
import type { Theme } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { buttonStyle } from "@/components/ui/button-style";
import { Logo } from "@/components/ui/logo";
import type { BinDto } from "@/lib/bins/bin-schema";

interface DiffTopBarProps {
  readonly bin: BinDto;
  readonly theme: Theme;
  readonly title: string;
  readonly actions?: ReactNode;
}

/** Where this is, and the way back. */
export function DiffTopBar({ bin, theme, title, actions }: DiffTopBarProps) {
  return (
    <header className="flex h-(--bar) shrink-0 items-center gap-1 border-line border-b bg-pane pr-2 pl-3 max-md:pl-2">
      <Link href="/" aria-label="Hookscope: all bins" className="mr-1 shrink-0 rounded-md">
        <Logo className="size-6" />
      </Link>
      <Link href={`/b/${bin.id}`} className={buttonStyle({ tone: "quiet", className: "min-w-0 shrink" })}>
        <ChevronLeft aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="truncate">{binTitle(bin)}</span>
      </Link>
      <h1 className="min-w-0 truncate font-semibold text-ink text-sm">{title}</h1>
      <span className="ml-auto" />
      <LooksOnly />
      {actions}
      <ThemeSwitch initial={theme} />
    </header>
  );
}
