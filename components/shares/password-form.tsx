"use client";
import { LockKeyhole } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { SecretField } from "@/components/ui/secret-field";

interface PasswordFormProps {
  /** Why the last one did not open it; null before the first. */
  readonly problem: string | null;
  readonly isChecking: boolean;
  readonly onGive: (password: string) => void;
}

const MOST_CHARACTERS = 200;

/** Asks for the password of a share. */
export function PasswordForm({ problem, isChecking, onGive }: PasswordFormProps) {
  const [password, setPassword] = useState("");
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "" && !isChecking) onGive(password);
  };
  return (
    <div className="flex flex-1 items-start justify-center overflow-y-auto px-4 py-[12vh]">
      <form
        onSubmit={handleSubmit}
        className="flex w-full max-w-[360px] flex-col gap-4 rounded-lg border border-line bg-raised p-5"
      >
        <div className="flex flex-col gap-1">
          <h2 className="flex items-center gap-2 font-semibold text-base text-ink">
            <LockKeyhole aria-hidden="true" className="size-4 text-soft" strokeWidth={1.75} />
            This link needs a password
          </h2>
          <p className="text-sm text-soft">Whoever sent you the link has it.</p>
        </div>
        <SecretField
          label="Password"
          value={password}
          onChange={setPassword}
          error={isChecking ? null : problem}
          maxLength={MOST_CHARACTERS}
          isAutoFocused
        />
        <p role="status" className="sr-only">
          {isChecking ? "Checking the password" : (problem ?? "")}
        </p>
        <Button type="submit" tone="primary" size="large" isPending={isChecking} isDisabled={password === ""}>
          Open
        </Button>
      </form>
    </div>
  );
}
