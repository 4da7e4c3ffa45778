"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { updateBin } from "@/components/api/update-bin";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { BinDto } from "@/lib/bins/bin-schema";

interface RenameDialogProps {
  readonly bin: BinDto;
  readonly onClose: () => void;
  readonly onSaved: (bin: BinDto) => void;
}

export function RenameDialog({ bin, onClose, onSaved }: RenameDialogProps) {
  const [name, setName] = useState(bin.name);
  const save = useMutation({
    mutationFn: () => updateBin(bin.id, { name: name.trim() }),
    onSuccess: (changed) => {
      onSaved(changed);
      onClose();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog title="Rename the bin" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          maxLength={200}
          isAutoFocused
          error={save.error instanceof ApiError ? save.error.explanation : null}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" isPending={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
