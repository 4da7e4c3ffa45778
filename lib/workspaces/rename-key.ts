import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { getOwnKey } from "./get-own-key";
import type { KeyDto, UpdateKeyInput } from "./key-schema";
import { KEY_COLUMNS, presentKey } from "./present-key";

/** Gives a key another label: everybody may for their own, owners for any. NOT_FOUND for a key of another workspace. */
export async function renameKey(
  runtime: Runtime,
  actor: Actor,
  { id, label }: UpdateKeyInput & { readonly id: string },
): Promise<KeyDto> {
  const key = await getOwnKey(runtime.db, actor, id);
  const row = await runtime.db.key.update({ where: { id: key.id }, data: { label }, select: KEY_COLUMNS });
  return presentKey(row, actor);
}
