"use client";
import { Trash2 } from "lucide-react";
import { providerName } from "@/components/providers/provider-name";
import { ForEditors } from "@/components/role/for-editors";
import { IconButton } from "@/components/ui/icon-button";
import { secretName } from "./secret-name";
import { SecretRow } from "./secret-row";
import { SecretsFailed } from "./secrets-failed";
import type { Secrets } from "./use-secrets";

interface StoredSecretsProps {
  readonly secrets: Secrets;
  /** Only this sender's; null: of all. */
  readonly provider: string | null;
  /** The label of the one that matched. */
  readonly matched: string | null;
}

/** Which secrets a hit is held against. Their values are never read back. */
export function StoredSecrets({ secrets, provider, matched }: StoredSecretsProps) {
  if (secrets.problem !== null) return <SecretsFailed secrets={secrets} problem={secrets.problem} />;
  const shown = (secrets.secrets ?? []).filter((secret) => provider === null || secret.provider === provider);
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-col">
      <p className="font-medium text-soft text-xs">{shown.length === 1 ? "Held against" : "Held against any of"}</p>
      <ul aria-label="Stored secrets">
        {shown.map((secret) => (
          <SecretRow
            key={`${secret.provider} ${secret.label}`}
            secret={secret}
            action={
              <ForEditors>
                <IconButton
                  icon={Trash2}
                  size="tinyIcon"
                  label={`Remove: ${secretName(secret)}`}
                  onPress={() => secrets.remove(secret)}
                />
              </ForEditors>
            }
          >
            {secret.label !== "" && provider === null ? (
              <span className="text-faint">{providerName(secret.provider)}</span>
            ) : null}
            {matched === secret.label && shown.length > 1 ? <span className="text-good">this one matched</span> : null}
          </SecretRow>
        ))}
      </ul>
    </div>
  );
}
