import type { BulkDto, BulkList } from "@/lib/resends/bulk-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

interface BulkChoice {
  /** Only those that run or are paused. */
  readonly isOpen?: boolean;
}

/** The newest 50 bulk resends of a bin, the newest first. */
export async function fetchBulks(
  binId: string,
  { isOpen = false }: BulkChoice,
  signal: AbortSignal,
): Promise<readonly BulkDto[]> {
  const response = await requestApi(binPath(binId, `/resend${isOpen ? "?open=1" : ""}`), { signal });
  const { bulks }: BulkList = await response.json();
  return bulks;
}
