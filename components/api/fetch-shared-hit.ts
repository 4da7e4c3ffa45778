import type { SharedHitDto } from "@/lib/shares/share-schema";
import { requestApi } from "./request-api";
import { sharePath } from "./share-path";

/** A share that was opened, and what that gave. */
export interface ShareAccess {
  readonly token: string;
  readonly ticket: string;
}

/** One hit of a shared bin; no view of its own. */
export async function fetchSharedHit(access: ShareAccess, seq: number, signal: AbortSignal): Promise<SharedHitDto> {
  const headers = { "x-share-ticket": access.ticket };
  const response = await requestApi(sharePath(access.token, `/hits/${seq}`), { signal, headers });
  return response.json();
}
