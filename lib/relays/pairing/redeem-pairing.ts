import type { RedeemedPairing, RedeemPairingInput } from "@/lib/relays/pairing-schema";
import type { Runtime } from "@/lib/runtime";
import { addKey } from "@/lib/workspaces/add-key";

/**
 * Exchanges a pairing's code for an editor's key. NOT_FOUND for a wrong, used or old code; RATE_LIMITED after too many of
 * those; UNPROCESSABLE when the workspace has too many keys: the code is used up all the same.
 */
export async function redeemPairing(
  { db, pairings }: Pick<Runtime, "db" | "pairings">,
  { code, name }: RedeemPairingInput,
): Promise<RedeemedPairing> {
  const { workspaceId, binId } = pairings.redeem(code);
  const { row, key } = await addKey(db, workspaceId, { label: `relay ${name}`, role: "editor" });
  return { binId, keyId: row.id, key };
}
