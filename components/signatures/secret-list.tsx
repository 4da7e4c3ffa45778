"use client";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { providerName } from "@/components/providers/provider-name";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton } from "@/components/ui/skeleton";
import type { SecretDto } from "@/lib/secrets/secret-schema";
import { secretName } from "./secret-name";
import { SecretRow } from "./secret-row";
import { SecretsFailed } from "./secrets-failed";
import type { Secrets } from "./use-secrets";

/** All secrets of a bin. In a dialog nothing can be undone behind it, so what removes one asks first. */
export function SecretList({ secrets }: { readonly secrets: Secrets }) {
  const [asked, setAsked] = useState<SecretDto | null>(null);
  if (secrets.problem !== null) return <SecretsFailed secrets={secrets} problem={secrets.problem} />;
  if (secrets.secrets === null) return <Skeleton className="h-8 w-full" />;
  if (secrets.secrets.length === 0) return <p className="text-faint text-sm">No secret is set yet.</p>;
  return (
    <ul aria-label="Stored secrets">
      {secrets.secrets.map((secret) => (
        <SecretRow
          key={`${secret.provider} ${secret.label}`}
          secret={secret}
          action={
            asked?.provider === secret.provider && asked.label === secret.label ? (
              <span className="ml-auto flex gap-1.5 py-1">
                <Button size="small" autoFocus onPress={() => setAsked(null)}>
                  Keep
                </Button>
                <Button size="small" tone="danger" onPress={() => secrets.forget.mutate(secret)}>
                  Remove for good
                </Button>
              </span>
            ) : (
              <IconButton
                icon={Trash2}
                size="tinyIcon"
                label={`Remove: ${secretName(secret)}`}
                onPress={() => setAsked(secret)}
              />
            )
          }
        >
          {secret.label === "" ? null : <span className="text-faint">{providerName(secret.provider)}</span>}
        </SecretRow>
      ))}
    </ul>
  );
}
