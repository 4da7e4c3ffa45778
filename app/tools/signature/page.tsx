import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { SignatureTool } from "@/components/signature-tool/signature-tool";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { Logo } from "@/components/ui/logo";

export const metadata: Metadata = {
  title: "Signature debugger",
  description: "Why a webhook's signature does not verify.",
};

/** Needs no bin and no key, and keeps nothing. */
export default async function SignaturePage() {
  const store = await cookies();
  return (
    <div className="flex min-h-dvh flex-col bg-pane">
      <header className="sticky top-0 z-20 flex h-(--bar) shrink-0 items-center gap-2 border-line border-b bg-pane pr-2 pl-3">
        <Link href="/" aria-label="Hookscope: all bins" className="shrink-0 rounded-md">
          <Logo className="size-6" />
        </Link>
        <h1 className="font-semibold text-base text-ink">Signature debugger</h1>
        <span className="ml-auto" />
        <ThemeSwitch initial={parseTheme(store.get(THEME_COOKIE)?.value)} />
      </header>
      <main className="mx-auto flex w-full max-w-[1500px] flex-1 flex-col">
        <SignatureTool />
      </main>
    </div>
  );
}
