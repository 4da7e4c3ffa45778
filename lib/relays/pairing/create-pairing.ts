import { getOwnBin } from "@/lib/bins/get-own-bin";
import { formatRelayCommand } from "@/lib/relays/format-relay-command";
import type { PairingDto } from "@/lib/relays/pairing-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { formatPairingCode } from "./pairing-code";

/** A code by which a relay gets a key of its own for the bin's workspace. Only owners, as for any key. */
export async function createPairing(
  { db, pairings, publicUrl }: Pick<Runtime, "db" | "pairings" | "publicUrl">,
  actor: Actor,
  binId: string,
): Promise<PairingDto> {
  const bin = await getOwnBin(db, actor, binId);
  requireRole(actor, "owner");
  const opened = pairings.open({ workspaceId: actor.workspaceId, binId: bin.id });
  const code = formatPairingCode(opened.code);
  return {
    code,
    expiresAt: new Date(opened.expiresAt).toISOString(),
    command: formatRelayCommand({ publicUrl, binId: bin.id, code }),
  };
}
