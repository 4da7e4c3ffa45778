import type { CreatedShareDto, CreateShareInput } from "@/lib/shares/share-schema";
import { requestApi } from "./request-api";

// Redacting many hits takes a while.
const PATIENCE_MS = 60_000;

/** Makes a link. Its token is in this answer and nowhere else. */
export async function createShare(input: CreateShareInput): Promise<CreatedShareDto> {
  const response = await requestApi("/api/shares", { method: "POST", body: input, patienceMs: PATIENCE_MS });
  return response.json();
}
