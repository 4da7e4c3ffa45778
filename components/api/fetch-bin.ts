import type { BinDto } from "@/lib/bins/bin-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export async function fetchBin(binId: string, signal: AbortSignal): Promise<BinDto> {
  const response = await requestApi(binPath(binId), { signal });
  return response.json();
}
