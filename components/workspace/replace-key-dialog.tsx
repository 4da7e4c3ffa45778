"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { rotateKey } from "@/components/api/rotate-key";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { ShownKey } from "./shown-key";
import { KEYS_KEY } from "./workspace-keys";

interface ReplaceKeyDialogProps {
  readonly subject: KeyDto;
  readonly onClose: () => void;
}

/** Replaces a key that others may have seen, and shows the new one this once. */
export function ReplaceKeyDialog({ subject, onClose }: ReplaceKeyDialogProps) {
  const client = useQueryClient();
  const replace = useMutation({
    mutationFn: () => rotateKey(subject),
    onSuccess: () => void client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
  return (
    <Dialog title={replace.isSuccess ? "The new key" : "Replace the key"} width="wide" isOpen onClose={onClose} isAlert>
      {replace.isSuccess ? (
        <ShownKey text={replace.data.key} onClose={onClose} />
      ) : (
        <div className="flex flex-col gap-4">
          <p className="text-sm text-soft">
            “{subject.label}” gets a new key. The old one opens nothing any more, from now on: programs that send it are
            refused, and browsers that signed in with it are logged out.
            {subject.current ? " This browser stays signed in." : ""}
          </p>
          {replace.isError ? (
            <div role="alert">
              <Notice tone="bad">The key was not replaced and still opens. {replace.error.message}</Notice>
            </div>
          ) : null}
          <div className="flex justify-end gap-2">
            <Button onPress={onClose} autoFocus>
              Keep the old one
            </Button>
            <Button tone="danger" onPress={() => replace.mutate()} isPending={replace.isPending}>
              Replace it
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
