"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { explain } from "@/components/resends/use-send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

interface SaveAsHitProps {
  /** Stores what is edited and resolves with its seq; null while it cannot be. */
  readonly onSave: ((name: string) => Promise<number>) | null;
  readonly onShow: (seq: number) => void;
}

const LONGEST_NAME = 200;

/** Keeps the edited request as a hit of the bin; with a name as one to come back to. */
export function SaveAsHit({ onSave, onShow }: SaveAsHitProps) {
  const [name, setName] = useState("");
  const save = useMutation({
    mutationFn: () => (onSave === null ? Promise.reject(new Error("It cannot be read yet.")) : onSave(name.trim())),
  });
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <TextField
        label="Keep it as a hit"
        value={name}
        onChange={setName}
        placeholder="Name"
        maxLength={LONGEST_NAME}
        description="With a name it is pinned, and found by it: a fixture to send again. Nothing is sent by this."
      />
      <Button
        size="small"
        className="self-start"
        isPending={save.isPending}
        isDisabled={onSave === null}
        onPress={() => save.mutate()}
      >
        {name.trim() === "" ? "Save as a new hit" : "Save as a fixture"}
      </Button>
      <div role="status" className="empty:hidden">
        {save.error === null ? null : <Notice tone="bad">{explain(save.error)}</Notice>}
        {save.data === undefined ? null : (
          <Notice
            tone="info"
            action={
              <Button size="small" onPress={() => onShow(save.data)}>
                Show it
              </Button>
            }
          >
            Saved as hit {save.data}.
          </Notice>
        )}
      </div>
    </div>
  );
}
