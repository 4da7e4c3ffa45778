"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { renameKey } from "@/components/api/rename-key";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { KEYS_KEY, WORKSPACE_KEY } from "./workspace-keys";

interface RenameKeyDialogProps {
  readonly subject: KeyDto;
  readonly onClose: () => void;
}

/** Gives a key or a browser a name by which its workspace knows it. */
export function RenameKeyDialog({ subject, onClose }: RenameKeyDialogProps) {
  const client = useQueryClient();
  const [label, setLabel] = useState(subject.label);
  const rename = useMutation({
    mutationFn: () => renameKey(subject, label.trim()),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: KEYS_KEY });
      void client.invalidateQueries({ queryKey: WORKSPACE_KEY });
      onClose();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== "" && !rename.isPending) rename.mutate();
  };
  return (
    <Dialog title="Rename" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <TextField
          label="Name"
          value={label}
          onChange={setLabel}
          maxLength={100}
          isAutoFocused
          error={rename.error?.message ?? null}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" isDisabled={label.trim() === ""} isPending={rename.isPending}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
