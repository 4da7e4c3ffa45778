"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { saveTarget } from "@/components/api/save-target";
import { resendKeys } from "@/components/resends/resend-keys";
import { checkSendForm, completeUrl, startSendForm } from "@/components/resends/send-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const LONGEST = 8192;

/** One more target, by its URL; nothing is sent to it yet. */
export function AddTargetForm({ binId }: { readonly binId: string }) {
  const client = useQueryClient();
  const [url, setUrl] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const add = useMutation({
    mutationFn: () => saveTarget(binId, { url: completeUrl(url) }),
    onSuccess: (targets) => {
      client.setQueryData(resendKeys.forwarded(binId), targets);
      setUrl("");
    },
  });
  const submit = () => {
    const found = checkSendForm(startSendForm(url)).url ?? null;
    setProblem(found);
    if (found === null) add.mutate();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) submit();
      }}
      className="flex items-start gap-2 max-md:flex-col max-md:items-stretch"
    >
      <TextField
        label="URL of a target"
        isLabelHidden
        value={url}
        onChange={(text) => {
          setUrl(text);
          setProblem(null);
          add.reset();
        }}
        error={problem ?? add.error?.message ?? null}
        maxLength={LONGEST}
        placeholder="localhost:3000/webhooks"
        isMono
        className="flex-1"
      />
      <Button type="submit" isPending={add.isPending}>
        <Plus aria-hidden="true" className="size-4" strokeWidth={1.75} />
        Add the target
      </Button>
    </form>
  );
}
