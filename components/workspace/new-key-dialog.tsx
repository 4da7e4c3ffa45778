"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createKey } from "@/components/api/create-key";
import { Dialog } from "@/components/ui/dialog";
import { NewAccessForm } from "./new-access-form";
import { ShownKey } from "./shown-key";
import { KEYS_KEY } from "./workspace-keys";

/** Makes a key to keep, for a person or a program, and shows it this once. */
export function NewKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: createKey,
    onSuccess: () => void client.invalidateQueries({ queryKey: KEYS_KEY }),
  });
  return (
    <Dialog title={make.isSuccess ? "The new key" : "Make a key"} width="wide" isOpen onClose={onClose}>
      {make.isSuccess ? (
        <ShownKey text={make.data.key} onClose={onClose} />
      ) : (
        <NewAccessForm
          label="What it is for"
          placeholder="Kept in my password manager"
          action="Make the key"
          isPending={make.isPending}
          error={make.error?.message ?? null}
          onMake={make.mutate}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
