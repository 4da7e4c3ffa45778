import type { SaveTargetInput, TargetDto } from "@/lib/resends/target-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Remembers a target, or changes how it is forwarded to: what is not given stays. Resolves with all of the bin's. */
export async function saveTarget(binId: string, target: SaveTargetInput): Promise<readonly TargetDto[]> {
  const response = await requestApi(binPath(binId, "/targets"), { method: "POST", body: target });
  const { targets }: { readonly targets: readonly TargetDto[] } = await response.json();
  return targets;
}
