import type { OneDelivery } from "@/lib/deliveries/delivery-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** A delivery with the attempts that are stored of it. */
export async function fetchDelivery(
  binId: string,
  { id, key }: { readonly id: string; readonly key: string },
  signal: AbortSignal,
): Promise<OneDelivery> {
  const path = binPath(binId, `/deliveries/${encodeURIComponent(id)}?key=${encodeURIComponent(key)}`);
  const response = await requestApi(path, { signal });
  return response.json();
}
