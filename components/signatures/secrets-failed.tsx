"use client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Secrets } from "./use-secrets";

interface SecretsFailedProps {
  readonly secrets: Secrets;
  readonly problem: Error;
}

/** That the list of secrets could not be read. */
export function SecretsFailed({ secrets, problem }: SecretsFailedProps) {
  return (
    <Notice
      tone="bad"
      action={
        <Button size="small" onPress={secrets.retry}>
          Try again
        </Button>
      }
    >
      The list of secrets could not be read. {problem.message}
    </Notice>
  );
}
