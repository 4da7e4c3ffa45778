import type { BulkDto, CreateBulkInput } from "@/lib/resends/bulk-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

// A search through a large bin comes first.
const PATIENCE_MS = 60_000;

/** Starts to send many hits; they go on without the page. */
export async function createBulk(binId: string, order: CreateBulkInput): Promise<BulkDto> {
  const response = await requestApi(binPath(binId, "/resend"), {
    method: "POST",
    body: order,
    patienceMs: PATIENCE_MS,
  });
  return response.json();
}
