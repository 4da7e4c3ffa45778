import type { CreateShareInput, SharedSubjectDto } from "@/lib/shares/share-schema";
import { requestApi } from "./request-api";

// Redacting many hits takes a while.
const PATIENCE_MS = 60_000;

/** What a link would show, without making it. */
export async function previewShare(input: CreateShareInput): Promise<SharedSubjectDto> {
  const response = await requestApi("/api/shares/preview", { method: "POST", body: input, patienceMs: PATIENCE_MS });
  return response.json();
}
