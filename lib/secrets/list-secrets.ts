import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentSecret, SECRET_COLUMNS } from "./present-secret";
import type { SecretDto } from "./secret-schema";

/** Which secrets a bin has, never what they are. */
export async function listSecrets(runtime: Runtime, actor: Actor, binId: string): Promise<SecretDto[]> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const rows = await runtime.db.secret.findMany({
    where: { binId: bin.id },
    select: SECRET_COLUMNS,
    orderBy: [{ provider: "asc" }, { createdAt: "desc" }],
  });
  return rows.map(presentSecret);
}
