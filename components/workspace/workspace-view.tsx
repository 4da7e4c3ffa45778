"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { fetchWorkspace } from "@/components/api/fetch-workspace";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { definePart } from "@/components/ui/define-part";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import type { WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { KeySection } from "./key-section";
import { NameForm } from "./name-form";
import { ThisBrowser } from "./this-browser";
import { WORKSPACE_KEY } from "./workspace-keys";
import { workspaceTitle } from "./workspace-title";

const DeleteWorkspaceDialog = definePart(() =>
  import("./delete-workspace-dialog").then((module) => module.DeleteWorkspaceDialog),
);

interface WorkspaceViewProps {
  readonly initial: WorkspaceDto;
  /** Null for those who may not see them. */
  readonly keys: readonly KeyDto[] | null;
  /** Only this machine reaches the instance. */
  readonly isLocal: boolean;
}

/** The workspace: its name, this browser, everybody with a way in, and its end. */
export function WorkspaceView({ initial, keys, isLocal }: WorkspaceViewProps) {
  const [isDeleting, setIsDeleting] = useState(false);
  const { data: workspace } = useQuery({
    queryKey: WORKSPACE_KEY,
    queryFn: ({ signal }) => fetchWorkspace(signal),
    initialData: initial,
  });
  const isOwner = workspace.key.role === "owner";
  return (
    <main className="mx-auto flex w-full max-w-[760px] flex-col gap-10 px-5 pt-8 pb-20 max-md:gap-8 max-md:px-4 max-md:pt-6">
      <div className="flex flex-col gap-4">
        <h1 className="truncate font-semibold text-ink text-xl">{workspaceTitle(workspace)}</h1>
        {isOwner ? <NameForm workspace={workspace} /> : null}
      </div>
      <ThisBrowser entry={workspace.key} />
      {isOwner ? (
        <>
          <KeySection initial={keys} isLocal={isLocal} />
          <section aria-labelledby="audit-title" className="flex flex-col items-start gap-3">
            <h2 id="audit-title" className="font-semibold text-ink text-sm">
              What was done
            </h2>
            <p className="text-soft text-sm">
              Who made, changed, unveiled, shared, viewed by a link, resent, rotated or deleted what, for a year.
            </p>
            <Link href="/workspace/audit" className={buttonStyle({ tone: "plain", size: "medium" })}>
              Show it
            </Link>
          </section>
          <section aria-labelledby="end-title" className="flex flex-col items-start gap-3">
            <h2 id="end-title" className="font-semibold text-ink text-sm">
              Delete the workspace
            </h2>
            <p className="text-soft text-sm">
              Its bins with all their hits, secrets, resends and shared links, and every key. Nothing brings it back.
            </p>
            <Button tone="danger" onPress={() => setIsDeleting(true)}>
              Delete the workspace…
            </Button>
          </section>
        </>
      ) : (
        <p className="text-soft text-sm">Owners of the workspace see its browsers and keys here, and manage them.</p>
      )}
      {isDeleting ? <DeleteWorkspaceDialog workspace={workspace} onClose={() => setIsDeleting(false)} /> : null}
    </main>
  );
}
