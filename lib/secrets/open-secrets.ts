import type { NamedSecret, Secret } from "@/lib/providers/schemes/secret";
import type { BinSecrets } from "./bin-secrets";
import type { Sealer } from "./create-sealer";
import { secretContext } from "./secret-context";
import { secretValueSchema } from "./secret-schema";

/** The columns that a secret is opened from. */
export const SEALED_COLUMNS = { binId: true, provider: true, label: true, ciphertext: true, createdAt: true } as const;

export interface SealedSecret {
  readonly binId: string;
  readonly provider: string;
  readonly label: string;
  readonly ciphertext: Uint8Array;
  readonly createdAt: Date;
}

/** Opens what is stored, the newest first; what this key does not open is left out. */
export function openSecrets(sealer: Sealer | null, rows: readonly SealedSecret[]): BinSecrets {
  const byProvider = new Map<string, NamedSecret[]>();
  const newestFirst = [...rows].sort((left, right) => right.createdAt.getTime() - left.createdAt.getTime());
  for (const row of newestFirst) {
    const value = openSecret(sealer, row);
    if (value === null) continue;
    const named = { value, provider: row.provider, ...(row.label === "" ? {} : { label: row.label }) };
    byProvider.set(row.provider, [...(byProvider.get(row.provider) ?? []), named]);
  }
  return byProvider;
}

/** The value of one; null when this key does not open it. */
export function openSecret(sealer: Sealer | null, { binId, provider, ciphertext }: SealedSecret): Secret | null {
  const text = sealer?.open(ciphertext, secretContext(binId, provider)) ?? null;
  return text === null ? null : secretValueSchema.parse(JSON.parse(text));
}
