import type { TargetDto } from "@/lib/resends/target-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Where hits of the bin were sent, the last used first. */
export async function fetchTargets(binId: string, signal: AbortSignal): Promise<readonly TargetDto[]> {
  const response = await requestApi(binPath(binId, "/targets"), { signal });
  const { targets }: { readonly targets: readonly TargetDto[] } = await response.json();
  return targets;
}
