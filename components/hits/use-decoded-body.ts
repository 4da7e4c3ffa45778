"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fetchDecodedBody } from "@/components/api/fetch-decoded-body";
import { encodeBase64 } from "@/components/ui/encode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";
import { decodeText } from "@/lib/http/decode-text";
import { storedSize } from "./stored-size";

// A coded body can unfold to a thousand times its size: a longer one is decoded when asked for.
const LARGEST_UNASKED = 16 * 1024;

export type BodyForm = "decoded" | "sent";

interface DecodedBody {
  /** The body to show: as sent, or with its content coding undone. */
  readonly body: Pick<HitDto["body"], "base64" | "text">;
  /** Null when there is nothing to choose: the body is not coded. */
  readonly form: BodyForm | null;
  readonly setForm: (form: BodyForm) => void;
  readonly problem: string | null;
}

/** A coded body decoded by the server, and the way back to its bytes as sent. */
export function useDecodedBody(hit: HitDto): DecodedBody {
  const { encoding, base64 } = hit.body;
  const size = storedSize(base64);
  const isCoded = encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding) && size > 0;
  const [form, setForm] = useState<BodyForm>(size <= LARGEST_UNASKED && !hit.bodyTruncated ? "decoded" : "sent");
  const decoded = useQuery({
    queryKey: ["bin", hit.binId, "decodedBody", hit.seq],
    queryFn: async ({ signal }) => {
      const bytes = await fetchDecodedBody(hit.binId, hit.seq, signal);
      return { base64: encodeBase64(bytes), text: decodeText(bytes, hit.contentType)?.text ?? null };
    },
    enabled: isCoded && form === "decoded",
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isCoded) return { body: hit.body, form: null, setForm, problem: null };
  return {
    body: form === "decoded" && decoded.data !== undefined ? decoded.data : hit.body,
    form,
    setForm,
    problem: form === "decoded" && decoded.isError ? decoded.error.message : null,
  };
}
