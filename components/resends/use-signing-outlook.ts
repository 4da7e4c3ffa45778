"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchSecrets } from "@/components/api/fetch-secrets";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { findCatalogueEntry } from "@/lib/providers/catalogue";
import { type SigningOutlook, signingOutlook } from "./signing-outlook";

/** Which ways to sign there are for a hit, by its sender and the secrets of its bin. */
export function useSigningOutlook({ binId, provider }: Pick<HitDto, "binId" | "provider">): SigningOutlook {
  const secrets = useQuery({
    queryKey: [...binKeys.bin(binId), "secrets"],
    queryFn: ({ signal }) => fetchSecrets(binId, signal),
    enabled: provider !== null,
  });
  return signingOutlook({
    provider,
    facts: provider === null ? null : findCatalogueEntry(provider),
    secretProviders: secrets.data?.map((secret) => secret.provider) ?? null,
  });
}
