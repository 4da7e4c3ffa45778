"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deleteTarget } from "@/components/api/delete-target";
import { resendKeys } from "@/components/resends/resend-keys";
import { shortTarget } from "@/components/resends/short-target";
import { useUndoable } from "@/components/ui/undo-provider";

/** The URLs of targets that are off the page, and the way to take one off: for good once it can no longer be undone. */
export function useRemoveTarget(binId: string) {
  const client = useQueryClient();
  const begin = useUndoable();
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const putBack = (url: string) => setRemoved((held) => new Set([...held].filter((other) => other !== url)));
  const remove = (url: string) => {
    setRemoved((held) => new Set([...held, url]));
    begin({
      label: `${shortTarget(url)} removed`,
      commit: async ({ keepalive }) => {
        await deleteTarget(binId, url, keepalive);
        await client.invalidateQueries({ queryKey: resendKeys.targets(binId) });
        putBack(url);
      },
      restore: () => putBack(url),
    });
  };
  return { removed, remove };
}
