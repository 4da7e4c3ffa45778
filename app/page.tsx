import { cookies } from "next/headers";
import Link from "next/link";
import { connection } from "next/server";
import { BinList } from "@/components/bins/bin-list";
import { MakeBinForm } from "@/components/bins/make-bin-form";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { ThemeSwitch } from "@/components/theme/theme-switch";
import { Logo } from "@/components/ui/logo";
import type { BinDto } from "@/lib/bins/bin-schema";
import { listBins } from "@/lib/bins/list-bins";
import { getRuntime } from "@/lib/runtime";
import type { Role } from "@/lib/workspaces/role-schema";
import { findPageActor } from "./find-page-actor";

interface Start {
  /** What this browser may do; null without a workspace, or when that cannot be read now. */
  readonly role: Role | null;
  /** Its bins, or null when they cannot be read now: then the list itself says so, and tries again. */
  readonly bins: readonly BinDto[] | null;
}

async function readStart(): Promise<Start> {
  const runtime = getRuntime();
  try {
    const actor = await findPageActor(runtime);
    return actor === null ? { role: null, bins: [] } : { role: actor.role, bins: await listBins(runtime, actor) };
  } catch (error) {
    runtime.log.warn({ err: error }, "the bins of the start page could not be read");
    return { role: null, bins: null };
  }
}

export default async function StartPage() {
  // Not at build time: there is no runtime then.
  await connection();
  const [{ role, bins }, store] = await Promise.all([readStart(), cookies()]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[760px] flex-col px-5 max-md:px-4">
      <header className="flex h-14 items-center gap-2">
        <Logo className="size-6" />
        <span className="font-semibold text-ink">Hookscope</span>
        <Link
          href={role === null ? "/open" : "/workspace"}
          className="mr-1 ml-auto rounded-sm text-sm text-soft underline-offset-2 hover:text-ink hover:underline"
        >
          {role === null ? "I have a key" : "Workspace"}
        </Link>
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
          {role === "viewer" ? (
            <p className="text-sm text-soft">This browser looks only: its key makes and changes nothing.</p>
          ) : (
            <MakeBinForm />
          )}
        </div>
        <section aria-labelledby="bins-title" className="flex flex-col gap-3">
          <h2 id="bins-title" className="font-semibold text-ink text-sm">
            Your bins
          </h2>
          <BinList initial={bins} mayDelete={role === null || role === "owner"} />
        </section>
      </main>
      <footer className="mt-auto border-line border-t py-4 text-sm">
        <Link href="/tools/signature" className="rounded-sm text-soft underline underline-offset-2 hover:text-ink">
          Signature debugger
        </Link>
        <span className="ml-2 text-faint">why a webhook does not verify, without a bin</span>
      </footer>
    </div>
  );
}
