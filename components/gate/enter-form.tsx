"use client";
import { useMutation } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { enterInstance } from "@/components/api/enter-instance";
import { Button } from "@/components/ui/button";

interface EnterFormProps {
  /** A path of this instance. */
  readonly next: string;
}

/** Asks for the password of the instance. It is one for all, so password managers may keep it. */
export function EnterForm({ next }: EnterFormProps) {
  const id = useId();
  const [password, setPassword] = useState("");
  const enter = useMutation({ mutationFn: enterInstance, onSuccess: () => window.location.assign(next) });
  const isEntering = enter.isPending || enter.isSuccess;
  const problem = isEntering ? null : (enter.error?.message ?? null);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "" && !isEntering) enter.mutate(password);
  };
  return (
    <form
      onSubmit={handleSubmit}
      className="flex w-full max-w-[360px] flex-col gap-4 rounded-lg border border-line bg-raised p-5"
    >
      <div className="flex flex-col gap-1">
        <h1 className="flex items-center gap-2 font-semibold text-ink text-lg">
          <LockKeyhole aria-hidden="true" className="size-4 text-soft" strokeWidth={1.75} />
          This Hookscope has a password
        </h1>
        <p className="text-sm text-soft">Whoever runs it has it. Capture URLs and shared links work without.</p>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-medium text-sm text-soft">
          Password
        </label>
        <input
          id={id}
          type="password"
          name="password"
          autoComplete="current-password"
          // biome-ignore lint/a11y/noAutofocus: the page has nothing else
          autoFocus
          maxLength={1000}
          value={password}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => setPassword(event.target.value)}
          className="h-9 w-full rounded-md border border-edge bg-pane px-2.5 text-ink outline-offset-0 hover:border-grey-7 aria-invalid:border-bad"
        />
        {problem === null ? null : (
          <p id={`${id}-problem`} role="alert" className="text-bad text-xs">
            {problem}
          </p>
        )}
      </div>
      <Button type="submit" tone="primary" size="large" isPending={isEntering} isDisabled={password === ""}>
        Go on
      </Button>
    </form>
  );
}
