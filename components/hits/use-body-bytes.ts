"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fetchBody } from "@/components/api/fetch-body";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";

// A coded body can unfold to a thousand times its size: a longer one is decoded when asked for.
const LARGEST_UNASKED = 16 * 1024;
// Long bodies are not held for long once nobody looks at them.
const KEPT_MS = 30_000;

export type BodyForm = "decoded" | "sent";

interface BodyBytes {
  /** The body to show: as sent, or with its content coding undone; null while it is on its way. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** What `bytes` is. */
  readonly isDecoded: boolean;
  /** Null when there is nothing to choose: the body is not coded. */
  readonly form: BodyForm | null;
  readonly setForm: (form: BodyForm) => void;
  /** Why the decoded body is not there. */
  readonly problem: string | null;
  /** Why there are no bytes at all. */
  readonly failure: { readonly message: string; readonly retry: () => void } | null;
}

/** A hit's body as bytes: out of the hit where it came along, else from the server; decoded there where it is coded. */
export function useBodyBytes(hit: HitDto): BodyBytes {
  const { encoding, base64, storedSize } = hit.body;
  const isInHit = base64 !== "" || storedSize === 0;
  const isCoded = encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding) && storedSize > 0;
  const [form, setForm] = useState<BodyForm>(storedSize <= LARGEST_UNASKED && !hit.bodyTruncated ? "decoded" : "sent");
  const [own] = useState(() => (isInHit ? decodeBase64(base64) : null));
  const sent = useBody(hit, "sent", !isInHit);
  const decoded = useBody(hit, "decoded", isCoded && form === "decoded");
  const unfolded = isCoded && form === "decoded" ? (decoded.data ?? null) : null;
  return {
    bytes: unfolded ?? own ?? sent.data ?? null,
    isDecoded: unfolded !== null,
    form: isCoded ? form : null,
    setForm,
    problem: isCoded && form === "decoded" && decoded.isError ? decoded.error.message : null,
    failure: sent.isError ? { message: sent.error.message, retry: () => void sent.refetch() } : null,
  };
}

function useBody(hit: HitDto, form: BodyForm, enabled: boolean) {
  return useQuery({
    queryKey: ["bin", hit.binId, "body", hit.seq, form],
    queryFn: ({ signal }) => fetchBody(hit.binId, hit.seq, form, signal),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}
