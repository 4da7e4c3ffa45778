import type { BinDto } from "@/lib/bins/bin-schema";
import { ApiError } from "./api-error";
import { requestApi } from "./request-api";

/** The bins of this browser's workspace; none when it has no workspace yet. */
export async function fetchBins(signal: AbortSignal): Promise<readonly BinDto[]> {
  try {
    const response = await requestApi("/api/bins", { signal });
    const answer: { readonly bins: readonly BinDto[] } = await response.json();
    return answer.bins;
  } catch (error) {
    if (error instanceof ApiError && error.code === "UNAUTHENTICATED") return [];
    throw error;
  }
}
