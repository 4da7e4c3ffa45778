"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { updateHit } from "@/components/api/update-hit";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { HitDto } from "@/lib/hits/hit-schema";
import { MAX_NOTE } from "@/lib/hits/update-hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";

interface NoteEditorProps {
  readonly hit: HitDto;
  readonly onClose: () => void;
}

/** Writes the note of a hit. An empty one takes it away. What was written stays when saving fails. */
export function NoteEditor({ hit, onClose }: NoteEditorProps) {
  const client = useQueryClient();
  const [text, setText] = useState(hit.note ?? "");
  const note = text.trim() === "" ? null : text.trim();
  const save = useMutation({
    mutationFn: () => updateHit(hit.binId, hit.seq, { note }),
    onSuccess: () => {
      client.setQueryData<HitDto>(binKeys.hit(hit.binId, hit.seq), (held) => held && { ...held, note });
      onClose();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save.mutate();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      onSubmit={handleSubmit}
      onKeyDown={handleKey}
      className="order-2 mt-2 flex basis-full flex-col gap-2 max-md:mx-2"
    >
      <TextField
        label="Note"
        isLabelHidden
        value={text}
        onChange={setText}
        rows={3}
        maxLength={MAX_NOTE}
        isAutoFocused
        placeholder="What is this hit about? Everybody who sees the bin reads it."
        error={save.error === null ? null : `${save.error.message} The note is not saved yet.`}
      />
      <div className="flex items-center gap-2">
        <Button type="submit" tone="primary" isPending={save.isPending}>
          Save
        </Button>
        <Button onPress={onClose}>Cancel</Button>
        <span className="ml-auto text-faint text-xs max-md:hidden">Ctrl+Enter saves</span>
      </div>
    </form>
  );
}
