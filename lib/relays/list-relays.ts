import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { formatRelayCommand } from "./format-relay-command";
import type { RelayList } from "./relay-schema";

/** The relays of a bin that are or were lately connected to this process, and how to start one. */
export async function listRelays(
  { db, relays, publicUrl }: Pick<Runtime, "db" | "relays" | "publicUrl">,
  actor: Actor,
  binId: string,
): Promise<RelayList> {
  const bin = await getOwnBin(db, actor, binId);
  return { relays: [...relays.list(bin.id)], command: formatRelayCommand({ publicUrl, binId: bin.id }) };
}
