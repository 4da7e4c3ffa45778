import type { Many } from "@/lib/comparisons/many-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** What varies over many hits; `query` as the API takes it. */
export async function fetchMany(binId: string, query: string, signal: AbortSignal): Promise<Many> {
  const response = await requestApi(binPath(binId, `/many?${query}`), { signal });
  return response.json();
}
