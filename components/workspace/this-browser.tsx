"use client";
import { useMutation } from "@tanstack/react-query";
import { LogOut, Monitor, Pencil } from "lucide-react";
import { useState } from "react";
import { signOut } from "@/components/api/sign-out";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { definePart } from "@/components/ui/define-part";
import { Notice } from "@/components/ui/notice";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { ROLE_WORDS } from "./role-words";

const RenameKeyDialog = definePart(() => import("./rename-key-dialog").then((module) => module.RenameKeyDialog));

/** What this browser is called and may do, and the way out of the workspace. */
export function ThisBrowser({ entry }: { readonly entry: KeyDto }) {
  const [isRenaming, setIsRenaming] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  // A page of its own afterwards: nothing of what was cached may show again.
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => window.location.assign("/") });
  return (
    <section aria-labelledby="browser-title" className="flex flex-col gap-3">
      <h2 id="browser-title" className="font-semibold text-ink text-sm">
        This browser
      </h2>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line bg-pane px-4 py-3">
        <Monitor aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
        <div className="min-w-0 flex-1 basis-60">
          <p className="flex flex-wrap items-center gap-1.5">
            <span className="min-w-0 truncate font-medium text-ink text-sm">{entry.label}</span>
            <Badge>{ROLE_WORDS[entry.role].label}</Badge>
          </p>
          <p className="text-faint text-xs">{ROLE_WORDS[entry.role].may}</p>
        </div>
        {isAsking ? (
          <>
            <Button autoFocus onPress={() => setIsAsking(false)}>
              Stay
            </Button>
            <Button tone="danger" onPress={() => leave.mutate()} isPending={leave.isPending || leave.isSuccess}>
              Log out this browser
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => setIsRenaming(true)}>
              <Pencil aria-hidden="true" className="size-4" strokeWidth={1.75} />
              Rename…
            </Button>
            <Button onPress={() => setIsAsking(true)}>
              <LogOut aria-hidden="true" className="size-4" strokeWidth={1.75} />
              Log out
            </Button>
          </>
        )}
      </div>
      {leave.isError ? (
        <div role="alert">
          <Notice tone="bad">This browser was not logged out. {leave.error.message}</Notice>
        </div>
      ) : null}
      {isRenaming ? <RenameKeyDialog subject={entry} onClose={() => setIsRenaming(false)} /> : null}
    </section>
  );
}
