import type { BulkResults } from "@/lib/resends/bulk-schema";
import { requestApi } from "./request-api";

/** A page of what came of the hits of a bulk resend, in the order in which they were sent; `after` is a resend's id. */
export async function fetchBulkResults(id: string, after: string | null, signal: AbortSignal): Promise<BulkResults> {
  const query = after === null ? "" : `?after=${encodeURIComponent(after)}`;
  const response = await requestApi(`/api/resends/${encodeURIComponent(id)}/results${query}`, { signal });
  return response.json();
}
