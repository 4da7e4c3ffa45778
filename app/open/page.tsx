import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { findPageActor } from "@/app/find-page-actor";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import type { HeldWorkspace } from "@/components/workspace/open-workspace";
import { OpenWorkspace } from "@/components/workspace/open-workspace-part";
import { PlainHeader } from "@/components/workspace/plain-header";
import { workspaceTitle } from "@/components/workspace/workspace-title";
import { listBins } from "@/lib/bins/list-bins";
import { getRuntime } from "@/lib/runtime";
import { getWorkspace } from "@/lib/workspaces/get-workspace";

export const metadata: Metadata = { title: "Open a workspace", referrer: "no-referrer" };

async function findHeld(): Promise<HeldWorkspace | null> {
  const runtime = getRuntime();
  const actor = await findPageActor(runtime);
  if (actor === null) return null;
  const [workspace, bins] = await Promise.all([getWorkspace(runtime, actor), listBins(runtime, actor)]);
  return bins.length === 0 ? null : { title: workspaceTitle(workspace), bins: bins.length };
}

/** Where a link for another device leads, and whoever has kept a key. */
export default async function OpenPage() {
  // Not at build time: there is no runtime then.
  await connection();
  const [held, store] = await Promise.all([findHeld(), cookies()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader theme={parseTheme(store.get(THEME_COOKIE)?.value)} />
      <main className="flex flex-1 items-start justify-center px-4 pt-[10vh] pb-20">
        <OpenWorkspace held={held} />
      </main>
    </div>
  );
}
