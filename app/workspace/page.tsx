import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { connection } from "next/server";
import { findPageActor } from "@/app/find-page-actor";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { buttonStyle } from "@/components/ui/button-style";
import { PlainHeader } from "@/components/workspace/plain-header";
import { WorkspaceView } from "@/components/workspace/workspace-view";
import { getRuntime } from "@/lib/runtime";
import { isLoopbackOnly } from "@/lib/settings";
import { getWorkspace } from "@/lib/workspaces/get-workspace";
import { listKeys } from "@/lib/workspaces/list-keys";

export const metadata: Metadata = { title: "Workspace" };

export default async function WorkspacePage() {
  // Not at build time: there is no runtime then.
  await connection();
  const runtime = getRuntime();
  const actor = await findPageActor(runtime);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  if (actor === null) {
    return (
      <div className="min-h-dvh">
        <PlainHeader theme={theme} />
        <NoWorkspace />
      </div>
    );
  }
  const [workspace, keys] = await Promise.all([
    getWorkspace(runtime, actor),
    actor.role === "owner" ? listKeys(runtime, actor) : null,
  ]);
  return (
    <div className="min-h-dvh">
      <PlainHeader theme={theme} />
      <WorkspaceView initial={workspace} keys={keys} isLocal={isLoopbackOnly(runtime.settings)} />
    </div>
  );
}

function NoWorkspace() {
  return (
    <main className="flex flex-col items-center gap-3 px-6 pt-[20vh] text-center">
      <h1 className="font-semibold text-ink text-xl">No workspace in this browser yet</h1>
      <p className="max-w-[46ch] text-sm text-soft">
        It gets one with its first bin. If you have kept the key of another, open that one here.
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Link href="/" className={buttonStyle({ tone: "primary", size: "large" })}>
          Make a bin
        </Link>
        <Link href="/open" className={buttonStyle({ tone: "plain", size: "large" })}>
          I have a key
        </Link>
      </div>
    </main>
  );
}
