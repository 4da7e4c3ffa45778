import type { Runtime } from "@/lib/runtime";
import type { BinSecrets } from "./bin-secrets";
import { openSecrets, SEALED_COLUMNS } from "./open-secrets";

/** The secrets of a bin, opened. They stay inside the process. */
export async function readBinSecrets(
  { db, sealer }: Pick<Runtime, "db" | "sealer">,
  binId: string,
): Promise<BinSecrets> {
  return openSecrets(sealer, await db.secret.findMany({ where: { binId }, select: SEALED_COLUMNS }));
}
