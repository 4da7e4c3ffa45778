"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { revokeKey } from "@/components/api/revoke-key";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { KEYS_KEY } from "./workspace-keys";

interface RevokeKeyDialogProps {
  readonly subject: KeyDto;
  /** The browsers that signed in with it. */
  readonly browsers: number;
  readonly onClose: () => void;
}

/** Asks before a key or a browser loses the workspace: what it was used by may be far away. */
export function RevokeKeyDialog({ subject, browsers, onClose }: RevokeKeyDialogProps) {
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeKey(subject.id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: KEYS_KEY });
      onClose();
    },
  });
  return (
    <Dialog title={`Revoke “${subject.label}”`} isOpen isAlert onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          What uses it is logged out at once, its open pages included. Bins and hits stay.
          {browsers === 0
            ? ""
            : browsers === 1
              ? " The browser that signed in with it is logged out too."
              : ` The ${browsers.toLocaleString()} browsers that signed in with it are logged out too.`}
        </p>
        {revoke.isError ? (
          <div role="alert">
            <Notice tone="bad">It was not revoked. {revoke.error.message}</Notice>
          </div>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onPress={onClose} autoFocus>
            Keep it
          </Button>
          <Button tone="danger" onPress={() => revoke.mutate()} isPending={revoke.isPending}>
            Revoke it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
