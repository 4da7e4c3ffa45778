"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchSecrets } from "@/components/api/fetch-secrets";
import { SIGNING_WORDS } from "@/components/resends/signing-words";
import { SelectField } from "@/components/ui/select-field";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { Signing } from "@/lib/resends/resend-schema";

interface BulkSigningFieldProps {
  readonly binId: string;
  /** Null: as the server finds best for each. */
  readonly value: Signing | null;
  readonly onChange: (signing: Signing | null) => void;
}

const BEST = { id: "best", label: "As fits each hit" } as const;
const BEST_EXPLANATION = "Signed anew where its sender’s secret is stored, else with the captured signature.";
const CHOICES = (["fresh", "exact", "stale", "wrong"] as const).map((id) => ({ id, label: SIGNING_WORDS[id].name }));

/** How each is signed; without secrets there is nothing to choose. */
export function BulkSigningField({ binId, value, onChange }: BulkSigningFieldProps) {
  const secrets = useQuery({
    queryKey: [...binKeys.bin(binId), "secrets"],
    queryFn: ({ signal }) => fetchSecrets(binId, signal),
  });
  if (secrets.data?.length === 0) {
    return (
      <div className="flex flex-col gap-1">
        <span className="font-medium text-sm text-soft">Signature</span>
        <p className="text-faint text-xs">
          No secret is stored for this bin, so each hit goes with its captured signature.
        </p>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1">
      <SelectField<Signing | "best">
        label="Signature"
        options={[BEST, ...CHOICES]}
        value={value ?? "best"}
        onChange={(id) => onChange(id === "best" ? null : id)}
        className="max-w-64"
      />
      <p className="text-faint text-xs">
        {value === null ? BEST_EXPLANATION : SIGNING_WORDS[value].explanation}
        {value === null || value === "exact" ? "" : " Hits that cannot be signed so are left out, and named."}
      </p>
    </div>
  );
}
