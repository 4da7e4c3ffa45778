import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { addKey } from "./add-key";
import type { CreatedKeyDto, CreateKeyInput } from "./key-schema";
import { presentKey } from "./present-key";
import { requireRole } from "./require-role";

/** Makes a key for the actor's workspace and shows it, this once. Only owners; UNPROCESSABLE when there are too many. */
export async function createKey(runtime: Runtime, actor: Actor, input: CreateKeyInput): Promise<CreatedKeyDto> {
  requireRole(actor, "owner");
  const { row, key } = await addKey(runtime.db, actor.workspaceId, input);
  return { ...presentKey(row, actor), key };
}
