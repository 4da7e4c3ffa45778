"use client";
import { useQuery } from "@tanstack/react-query";
import { use, useState } from "react";
import { fetchSharedBody } from "@/components/api/fetch-shared-body";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { isLeftOut } from "./is-left-out";
import { ShareAccessContext } from "./share-access-context";

// Long bodies are not held for long once nobody looks at them.
const KEPT_MS = 30_000;

interface SharedBytes {
  /** Null while they are on their way, and where they cannot be had. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly failure: { readonly message: string; readonly retry: () => void } | null;
}

/** The redacted body of a shared hit: out of the hit where it came along, else from the server. */
export function useSharedBytes(hit: SharedHitDto): SharedBytes {
  const access = use(ShareAccessContext);
  const isFetched = isLeftOut(hit) && access !== null;
  const [own] = useState(() => (isLeftOut(hit) ? null : decodeBase64(hit.body.base64)));
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["share", access?.token, "body", hit.seq],
    queryFn: ({ signal }) =>
      access === null ? Promise.reject(new Error("The share is not open.")) : fetchSharedBody(access, hit.seq, signal),
    enabled: isFetched,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
  const hasFailed = isFetched && error !== null && !isFetching;
  return {
    bytes: own ?? data ?? null,
    failure: hasFailed ? { message: error.message, retry: () => void refetch() } : null,
  };
}
