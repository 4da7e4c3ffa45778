import type { PairingDto } from "@/lib/relays/pairing-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** A code by which one relay gets a key of its own. */
export async function createPairing(binId: string): Promise<PairingDto> {
  const response = await requestApi(binPath(binId, "/pairings"), { method: "POST" });
  return response.json();
}
