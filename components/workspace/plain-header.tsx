import Link from "next/link";
import type { ReactNode } from "react";
import type { Theme } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { Logo } from "@/components/ui/logo";

interface PlainHeaderProps {
  readonly theme: Theme;
  readonly children?: ReactNode;
}

/** The bar of the pages beside the bins. */
export function PlainHeader({ theme, children }: PlainHeaderProps) {
  return (
    <header className="mx-auto flex h-14 w-full max-w-[760px] shrink-0 items-center gap-2 px-5 max-md:px-4">
      <Link href="/" aria-label="Hookscope: all bins" className="flex items-center gap-2 rounded-md">
        <Logo className="size-6" />
        <span className="font-semibold text-ink">Hookscope</span>
      </Link>
      <span className="ml-auto" />
      {children}
      <ThemeSwitch initial={theme} />
    </header>
  );
}
