"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchBody } from "@/components/api/fetch-body";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";

const KEPT_MS = 30_000;

/** The stored bytes of a hit's body, as they were sent: out of the hit where they came along. */
export function useSentBody({ binId, seq, body }: HitDto) {
  return useQuery({
    queryKey: ["bin", binId, "body", seq, "sent"],
    queryFn: ({ signal }) =>
      body.base64 !== "" || body.storedSize === 0
        ? Promise.resolve(decodeBase64(body.base64))
        : fetchBody(binId, seq, "sent", signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}
