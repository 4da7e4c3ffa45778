"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { ForwardOptions } from "@/lib/resends/target-schema";
import { checkTriesForm, isSameTries, startTriesForm, type TriesForm, toTriesChange } from "./forward-tries-form";
import type { useSaveTarget } from "./use-save-target";

interface ForwardTriesProps {
  /** As they are by now. Give it a key per value. */
  readonly options: ForwardOptions;
  readonly save: ReturnType<typeof useSaveTarget>;
}

/** How often a hit is tried before it is a dead letter, and how long each try waits. */
export function ForwardTries({ options, save }: ForwardTriesProps) {
  const saved = startTriesForm(options);
  const [form, setForm] = useState(saved);
  const [isTried, setIsTried] = useState(false);
  const problems = isTried ? checkTriesForm(form) : {};
  const isChanged = !isSameTries(form, saved);
  const field = (name: keyof TriesForm) => ({
    value: form[name],
    error: problems[name] ?? null,
    onChange: (value: string) => {
      setForm({ ...form, [name]: value });
      setIsTried(false);
    },
  });
  return (
    <form
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isChanged && Object.keys(checkTriesForm(form)).length === 0) save.mutate(toTriesChange(form));
      }}
    >
      <TextField label="Tries at most" inputMode="numeric" maxLength={3} className="w-28" {...field("attempts")} />
      <TextField
        label="First pause, in seconds"
        inputMode="decimal"
        maxLength={8}
        className="w-40"
        {...field("pauseSeconds")}
      />
      <TextField
        label="Longest wait for an answer, in seconds"
        placeholder="30"
        inputMode="decimal"
        maxLength={7}
        className="w-64"
        {...field("timeoutSeconds")}
      />
      {isChanged ? (
        <Button type="submit" isPending={save.isPending} className="mt-6">
          Apply
        </Button>
      ) : null}
    </form>
  );
}
