import type { RelayList } from "@/lib/relays/relay-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The relays of a bin, and how to start one. */
export async function fetchRelays(binId: string, signal: AbortSignal): Promise<RelayList> {
  const response = await requestApi(binPath(binId, "/relays"), { signal });
  return response.json();
}
