"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { findSearchProblem } from "./find-search-problem";
import type { useSaveTarget } from "./use-save-target";

interface ForwardSearchProps {
  /** As it is by now. */
  readonly saved: string;
  readonly save: ReturnType<typeof useSaveTarget>;
}

/** The search that a hit has to match to be forwarded; what is wrong in it is said where it is. */
export function ForwardSearch({ saved, save }: ForwardSearchProps) {
  const [text, setText] = useState(saved);
  const [isTried, setIsTried] = useState(false);
  const problem = findSearchProblem(text);
  const isChanged = text.trim() !== saved;
  const refused = save.isError && save.variables.q === text.trim() ? save.error.message : null;
  const submit = () => {
    setIsTried(true);
    if (problem === null && isChanged) save.mutate({ q: text.trim() });
  };
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label="Only hits that match"
        value={text}
        onChange={(next) => {
          setText(next);
          setIsTried(false);
        }}
        error={isTried ? (problem ?? refused) : refused}
        maxLength={MAX_SEARCH_LENGTH}
        placeholder="All hits. Or, like: event:order method:POST"
        isMono
        className="flex-1"
      />
      {isChanged ? (
        <Button type="submit" isPending={save.isPending} className="self-start mt-6">
          Apply
        </Button>
      ) : null}
    </form>
  );
}
