"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { updateWorkspace } from "@/components/api/update-workspace";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { WORKSPACE_KEY } from "./workspace-keys";

/** The name of the workspace, for its owners to set. */
export function NameForm({ workspace }: { readonly workspace: WorkspaceDto }) {
  const client = useQueryClient();
  const [name, setName] = useState(workspace.name);
  const save = useMutation({
    mutationFn: () => updateWorkspace({ name: name.trim() }),
    onSuccess: (saved) => client.setQueryData(WORKSPACE_KEY, saved),
  });
  const isChanged = name.trim() !== workspace.name;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !save.isPending) save.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className="flex items-end gap-2">
      <TextField
        label="Name of the workspace"
        placeholder="Payments team"
        value={name}
        onChange={setName}
        maxLength={100}
        error={save.error?.message ?? null}
        className="w-full max-w-80"
      />
      <Button type="submit" isDisabled={!isChanged} isPending={save.isPending}>
        Save
      </Button>
      <span role="status" className="self-center pt-5 text-good text-sm">
        {save.isSuccess && !isChanged ? "Saved" : ""}
      </span>
    </form>
  );
}
