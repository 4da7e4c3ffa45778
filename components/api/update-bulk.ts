import type { BulkDto, UpdateBulkInput } from "@/lib/resends/bulk-schema";
import { requestApi } from "./request-api";

/** Pauses a bulk resend, goes on with it, or cancels it. */
export async function updateBulk(id: string, change: UpdateBulkInput): Promise<BulkDto> {
  const response = await requestApi(`/api/resends/${encodeURIComponent(id)}`, { method: "PATCH", body: change });
  return response.json();
}
