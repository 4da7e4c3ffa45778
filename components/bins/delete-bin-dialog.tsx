"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { deleteBin } from "@/components/api/delete-bin";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binTitle } from "./bin-title";

interface DeleteBinDialogProps {
  readonly bin: BinDto;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Deleting a bin cannot be undone, so its name is typed first. */
export function DeleteBinDialog({ bin, onClose, onDeleted }: DeleteBinDialogProps) {
  const [typed, setTyped] = useState("");
  const title = binTitle(bin);
  const remove = useMutation({ mutationFn: () => deleteBin(bin.id), onSuccess: onDeleted });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === title) remove.mutate();
  };
  return (
    <Dialog title="Delete the bin" isOpen isAlert onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          Its <Count value={bin.hitCount} /> hits go with it, and its URL answers 404 from then on. The URL is never
          given to another bin.
        </p>
        <TextField
          label={`Type “${title}” to delete it`}
          value={typed}
          onChange={setTyped}
          isAutoFocused
          error={remove.error?.message ?? null}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Keep it</Button>
          <Button type="submit" tone="danger" isDisabled={typed.trim() !== title} isPending={remove.isPending}>
            Delete the bin
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
