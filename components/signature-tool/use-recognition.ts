"use client";
import { useEffect, useState } from "react";
import { recogniseSender } from "@/components/api/recognise-sender";
import type { RecognitionDto } from "@/lib/tools/tool-schema";
import { toToolRequest } from "./check-signature";
import type { SignedRequest } from "./read-requests";

const AFTER_MS = 300;

/** Who a request looks to be from, as soon as it rests; null until that is known, or where it cannot be asked. */
export function useRecognition(request: SignedRequest | null): RecognitionDto | null {
  const [known, setKnown] = useState<{ request: SignedRequest; recognition: RecognitionDto } | null>(null);
  useEffect(() => {
    if (request === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const recognition = await recogniseSender(toToolRequest(request, request.url), stop.signal);
        if (!stop.signal.aborted) setKnown({ request, recognition });
      } catch {
        // It is a help only: the check itself says what is wrong.
      }
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [request]);
  return known !== null && known.request === request ? known.recognition : null;
}
