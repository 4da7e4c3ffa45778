import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { connection } from "next/server";
import { findPageActor } from "@/app/find-page-actor";
import { AuditList } from "@/components/audit/audit-list";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { PlainHeader } from "@/components/workspace/plain-header";
import { getRuntime } from "@/lib/runtime";

export const metadata: Metadata = { title: "What was done" };

/** For owners; others are told so, as by the API. */
export default async function AuditPage() {
  // Not at build time: there is no runtime then.
  await connection();
  const actor = await findPageActor(getRuntime());
  const store = await cookies();
  return (
    <div className="min-h-dvh">
      <PlainHeader theme={parseTheme(store.get(THEME_COOKIE)?.value)}>
        <Link
          href="/workspace"
          className="mr-1 rounded-sm text-sm text-soft underline-offset-2 hover:text-ink hover:underline"
        >
          Workspace
        </Link>
      </PlainHeader>
      <main className="mx-auto flex w-full max-w-[760px] flex-col gap-4 px-5 pt-8 pb-20 max-md:px-4 max-md:pt-6">
        <div>
          <h1 className="font-semibold text-ink text-xl">What was done</h1>
          <p className="mt-1 text-soft text-sm">
            Who made, changed, unveiled, shared, viewed by a link, resent, rotated or deleted what in this workspace.
            Kept for a year; no secret is in it.
          </p>
        </div>
        {actor?.role === "owner" ? (
          <AuditList />
        ) : (
          <p className="text-soft text-sm">Only browsers and keys of owners see this.</p>
        )}
      </main>
    </div>
  );
}
