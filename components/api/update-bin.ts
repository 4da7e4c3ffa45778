import type { BinDto } from "@/lib/bins/bin-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export interface BinChange {
  readonly name?: string;
  readonly paused?: boolean;
  /** A merge patch (RFC 7396): null resets. */
  readonly settings?: { readonly answer: { readonly default: Readonly<Record<string, unknown>> } };
}

export async function updateBin(binId: string, change: BinChange): Promise<BinDto> {
  const response = await requestApi(binPath(binId), { method: "PATCH", body: change });
  return response.json();
}
