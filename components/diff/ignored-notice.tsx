"use client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Ignoring } from "./use-ignore";

/** What the bin was told to ignore, with the way back. */
export function IgnoredNotice({ ignoring: { done, problem, ignore, forget } }: { readonly ignoring: Ignoring }) {
  return (
    <div role="status">
      {problem === null ? null : (
        <Notice tone="bad" shape="band">
          That could not be saved. {problem}
        </Notice>
      )}
      {done === null ? null : (
        <Notice
          tone="info"
          shape="band"
          action={
            <span className="flex gap-1">
              <Button size="small" onPress={() => ignore({ ...done, isIgnored: !done.isIgnored })}>
                Undo
              </Button>
              <Button size="small" tone="quiet" onPress={forget}>
                Close
              </Button>
            </span>
          }
        >
          {done.isIgnored ? "From now on this bin ignores" : "This bin no longer ignores"}{" "}
          {done.target.kind === "header" ? "the header" : "the path"} <code className="data">{done.target.value}</code>.
        </Notice>
      )}
    </div>
  );
}
