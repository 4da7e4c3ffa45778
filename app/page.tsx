import { cookies } from "next/headers";
import { connection } from "next/server";
import { BinList } from "@/components/bins/bin-list";
import { MakeBinForm } from "@/components/bins/make-bin-form";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { Logo } from "@/components/ui/logo";
import type { BinDto } from "@/lib/bins/bin-schema";
import { listBins } from "@/lib/bins/list-bins";
import { getRuntime } from "@/lib/runtime";
import { findPageActor } from "./find-page-actor";

/** The bins of this browser, or null when they cannot be read now: then the list itself says so, and tries again. */
async function readBins(): Promise<BinDto[] | null> {
  const runtime = getRuntime();
  try {
    const actor = await findPageActor(runtime);
    return actor === null ? [] : await listBins(runtime, actor);
  } catch (error) {
    runtime.log.warn({ err: error }, "the bins of the start page could not be read");
    return null;
  }
}

export default async function StartPage() {
  // Not at build time: there is no runtime then.
  await connection();
  const [bins, store] = await Promise.all([readBins(), cookies()]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[760px] flex-col px-5 max-md:px-4">
      <header className="flex h-14 items-center gap-2">
        <Logo className="size-6" />
        <span className="font-semibold text-ink">Hookscope</span>
        <span className="ml-auto" />
        <ThemeSwitch initial={parseTheme(store.get(THEME_COOKIE)?.value)} />
      </header>
      <main className="flex flex-col gap-12 pt-14 pb-20 max-md:gap-8 max-md:pt-8">
        <div className="flex flex-col gap-5">
          <div>
            <h1 className="text-balance font-semibold text-2xl text-ink tracking-tight">
              See every webhook live, byte for byte.
            </h1>
            <p className="mt-2 max-w-[58ch] text-lg text-soft">
              Make a bin, paste its URL where a webhook goes, and each request lands here as it is sent.
            </p>
          </div>
          <MakeBinForm />
        </div>
        <section aria-labelledby="bins-title" className="flex flex-col gap-3">
          <h2 id="bins-title" className="font-semibold text-ink text-sm">
            Your bins
          </h2>
          <BinList initial={bins} />
        </section>
      </main>
    </div>
  );
}
