import type { ShareDto } from "@/lib/shares/share-schema";
import { requestApi } from "./request-api";

/** The links to a bin and to what it holds, the newest first; ended ones too. */
export async function fetchShares(binId: string, signal: AbortSignal): Promise<readonly ShareDto[]> {
  const response = await requestApi(`/api/shares?binId=${encodeURIComponent(binId)}`, { signal });
  const { shares }: { shares: readonly ShareDto[] } = await response.json();
  return shares;
}
