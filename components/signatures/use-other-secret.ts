"use client";
import { useMutation } from "@tanstack/react-query";
import { fetchBodyBase64 } from "@/components/api/fetch-body-base64";
import { verifySignature } from "@/components/api/verify-signature";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { SecretEntry } from "./read-secret-form";

/** Holds a hit against a secret that is not kept, by the time at which it came. */
export function useOtherSecret(hit: HitDto) {
  return useMutation({
    mutationFn: async ({ provider, secret }: SecretEntry) => {
      const { base64, storedSize } = hit.body;
      const bodyBase64 = base64 !== "" || storedSize === 0 ? base64 : await fetchBodyBase64(hit.binId, hit.seq);
      const { method, url, headers } = hit;
      return verifySignature({
        method,
        url,
        headers,
        bodyBase64,
        provider,
        secret,
        now: Date.parse(hit.receivedAt) / 1000,
      });
    },
  });
}
