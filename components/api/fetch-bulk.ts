import type { BulkDto } from "@/lib/resends/bulk-schema";
import { requestApi } from "./request-api";

/** How far a bulk resend is. */
export async function fetchBulk(id: string, signal: AbortSignal): Promise<BulkDto> {
  const response = await requestApi(`/api/resends/${encodeURIComponent(id)}`, { signal });
  return response.json();
}
