"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createShare } from "@/components/api/create-share";
import { Dialog } from "@/components/ui/dialog";
import { MadeShare } from "./made-share";
import { NEW_SHARE, readShareForm, type ShareForm } from "./share-form";
import { ShareFormView } from "./share-form-view";
import { SharePreview } from "./share-preview";
import { describeTarget, type ShareTarget } from "./share-target";
import { sharesKey } from "./shares-key";

interface ShareDialogProps {
  readonly target: ShareTarget;
  /** What is pointed out from the start. */
  readonly pointed?: string | null;
  /** Names of header fields that it has, to choose from. */
  readonly headerNames: readonly string[];
  readonly onClose: () => void;
}

/** Makes a link: how long and for whom it opens, what is not in it, a look at it as its recipient, then the link once. */
export function ShareDialog({ target, pointed = null, headerNames, onClose }: ShareDialogProps) {
  const client = useQueryClient();
  const [form, setForm] = useState<ShareForm>({ ...NEW_SHARE, highlights: pointed === null ? [] : [pointed] });
  const [isPreviewed, setIsPreviewed] = useState(false);
  const make = useMutation({
    mutationFn: createShare,
    onSuccess: () => void client.invalidateQueries({ queryKey: sharesKey(target.binId) }),
  });
  const input = readShareForm(target, form);
  const create = () => {
    if (input !== null && !make.isPending) make.mutate(input);
  };
  const name = describeTarget(target);
  if (make.data !== undefined) {
    return (
      <Dialog title={`The link to ${name}`} width="wide" isOpen onClose={onClose}>
        <MadeShare share={make.data} onClose={onClose} />
      </Dialog>
    );
  }
  const isShown = isPreviewed && input !== null;
  return (
    <Dialog
      title={isShown ? `As the recipient sees it: ${name}` : `Share ${name}`}
      width={isShown ? "widest" : "wide"}
      isOpen
      onClose={onClose}
    >
      {isShown ? (
        <SharePreview
          input={input}
          isMaking={make.isPending}
          problem={make.error}
          onBack={() => setIsPreviewed(false)}
          onCreate={create}
        />
      ) : (
        <ShareFormView
          target={target}
          headerNames={headerNames}
          form={form}
          onChange={setForm}
          isMaking={make.isPending}
          problem={make.error}
          onPreview={() => setIsPreviewed(true)}
          onCreate={create}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
