import { recognise } from "@/lib/providers/recognise";
import { toProviderRequest } from "./to-provider-request";
import type { RecogniseInput, RecognitionDto } from "./tool-schema";

/** Who sent a request, by its looks; all null for unknown senders. Keeps nothing. */
export function recogniseRequest(input: RecogniseInput): RecognitionDto {
  const found = recognise(toProviderRequest(input));
  return {
    provider: found?.provider ?? null,
    eventType: found?.eventType ?? null,
    deliveryId: found?.deliveryId ?? null,
    attempt: found?.attempt ?? null,
    timestamp: found?.timestamp ?? null,
    confidence: found?.confidence ?? null,
  };
}
