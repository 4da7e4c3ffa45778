import { LARGEST_AT_ONCE } from "@/components/bodies/is-large-body";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** A hit. A long body is not in it: as JSON it would hold the page up; `fetchBody` has its bytes. */
export async function fetchHit(binId: string, seq: number, signal?: AbortSignal): Promise<HitDto> {
  const path = binPath(binId, `/hits/${seq}?bodyLimit=${LARGEST_AT_ONCE}`);
  const response = await requestApi(path, signal === undefined ? {} : { signal });
  return response.json();
}
