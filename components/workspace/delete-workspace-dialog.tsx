"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { deleteWorkspace } from "@/components/api/delete-workspace";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { workspaceTitle } from "./workspace-title";

interface DeleteWorkspaceDialogProps {
  readonly workspace: WorkspaceDto;
  readonly onClose: () => void;
}

/** Nothing brings a workspace back, so its name is typed first. */
export function DeleteWorkspaceDialog({ workspace, onClose }: DeleteWorkspaceDialogProps) {
  const [typed, setTyped] = useState("");
  const title = workspaceTitle(workspace);
  // A page of its own afterwards: nothing of what was cached may show again.
  const remove = useMutation({ mutationFn: deleteWorkspace, onSuccess: () => window.location.assign("/") });
  const isDone = remove.isPending || remove.isSuccess;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === title && !isDone) remove.mutate();
  };
  return (
    <Dialog title="Delete the workspace" isOpen isAlert onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          Every bin goes with it: hits, secrets, resends, shared links, and all keys. Capture URLs answer 404 from then
          on. Nothing brings it back.
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
          <Button type="submit" tone="danger" isDisabled={typed.trim() !== title} isPending={isDone}>
            Delete everything
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
