import type { Sealer } from "@/lib/secrets/create-sealer";
import { type AccessSecrets, accessSecretsSchema } from "./access-schema";

/** What the sealed secrets of `settings.access` belong to: moved to another bin they do not open. */
export function accessContext(binId: string): string {
  return `access\n${binId}`;
}

/** Opens what is stored; null when this key does not open it. Nothing stored is no secret at all. */
export function openAccessSecrets(
  sealer: Sealer | null,
  binId: string,
  stored: Uint8Array | null,
): AccessSecrets | null {
  if (stored === null) return {};
  const text = sealer?.open(stored, accessContext(binId)) ?? null;
  return text === null ? null : accessSecretsSchema.parse(JSON.parse(text));
}
