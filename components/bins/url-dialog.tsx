"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { endSlug } from "@/components/api/end-slug";
import { fetchSlugs } from "@/components/api/fetch-slugs";
import { rotateSlug } from "@/components/api/rotate-slug";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { OldUrlList } from "./old-url-list";
import { findSlugProblem, OVERLAPS, type OverlapId, tidySlug } from "./slug-form";

interface UrlDialogProps {
  readonly bin: BinDto;
  readonly onClose: () => void;
  readonly onSaved: (bin: BinDto) => void;
}

/** The capture URL: as it is, another one, and old ones that still capture. */
export function UrlDialog({ bin, onClose, onSaved }: UrlDialogProps) {
  const client = useQueryClient();
  const queryKey = [...binKeys.bin(bin.id), "slugs", bin.slug];
  const slugs = useQuery({ queryKey, queryFn: ({ signal }) => fetchSlugs(bin.id, signal), staleTime: 0 });
  const end = useMutation({
    mutationFn: (slug: string) => endSlug(bin.id, slug),
    onSettled: () => void client.invalidateQueries({ queryKey }),
  });
  const old = slugs.data?.filter(({ retiresAt }) => retiresAt !== null) ?? [];
  return (
    <Dialog title="Capture URL" width="wide" isOpen onClose={onClose}>
      <div className="flex flex-col gap-5">
        <CopyLine text={bin.captureUrl} label="Copy the URL" />
        {slugs.isError ? (
          <p role="alert" className="text-bad text-sm">
            Old URLs could not be listed. {slugs.error.message}
          </p>
        ) : null}
        {old.length === 0 ? null : <OldUrlList slugs={old} onEnd={(slug) => end.mutate(slug)} />}
        {end.isError ? (
          <p role="alert" className="text-bad text-sm">
            {end.error.message}
          </p>
        ) : null}
        <ChangeForm bin={bin} onClose={onClose} onSaved={onSaved} />
      </div>
    </Dialog>
  );
}

function ChangeForm({ bin, onClose, onSaved }: UrlDialogProps) {
  const [slug, setSlug] = useState("");
  const [overlap, setOverlap] = useState<OverlapId>("86400");
  const change = useMutation({
    mutationFn: () => rotateSlug(bin.id, { overlapSeconds: Number(overlap), ...(slug === "" ? {} : { slug }) }),
    onSuccess: (changed) => {
      setSlug("");
      onSaved(changed);
    },
  });
  const refusal = change.error instanceof ApiError ? change.error.message : (change.error?.message ?? null);
  const problem = findSlugProblem(slug);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null && !change.isPending) change.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-4 border-line border-t pt-4">
      <h3 className="font-medium text-ink text-sm">Change it</h3>
      <TextField
        label="Name in the new URL"
        placeholder="random, which nobody can guess"
        description="A name of your own is easier to guess: whoever guesses it can send to the bin."
        value={slug}
        onChange={(typed) => {
          setSlug(tidySlug(typed));
          change.reset();
        }}
        isMono
        maxLength={63}
        error={problem ?? refusal}
      />
      <SelectField
        label="How long the old one goes on capturing"
        options={OVERLAPS}
        value={overlap}
        onChange={setOverlap}
      />
      <div className="flex items-center justify-end gap-2">
        <span role="status" className="mr-auto text-good text-sm">
          {change.isSuccess ? "Changed. Senders need the new URL." : ""}
        </span>
        <Button onPress={onClose}>Close</Button>
        <Button type="submit" tone="primary" isDisabled={problem !== null} isPending={change.isPending}>
          Change the URL
        </Button>
      </div>
    </form>
  );
}
